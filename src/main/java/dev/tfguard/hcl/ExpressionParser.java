package dev.tfguard.hcl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Parses expressions (HCL specification, "Expressions"; hclsyntax/parser.go). */
final class ExpressionParser {
  private final TokenCursor cursor;
  private final TemplateParser templates;
  private final CollectionParser collections;

  ExpressionParser(TokenCursor cursor) {
    this.cursor = cursor;
    this.templates = new TemplateParser(cursor, this);
    this.collections = new CollectionParser(cursor, this);
  }

  TemplateParser templates() {
    return templates;
  }

  /** Parses one whole expression; throws {@link SyntaxFault} where there is none. */
  Expression expression() {
    cursor.enter();
    Expression condition = binary(1);
    if (cursor.at(TokenKind.QUESTION)) {
      condition = conditional(condition);
    }
    cursor.leave(1);
    return condition;
  }

  private Expression conditional(Expression condition) {
    cursor.read();
    Expression whenTrue = expression();
    cursor.expect(
        TokenKind.COLON,
        "A conditional without its second result",
        "Write condition ? value : other value");
    Expression whenFalse = expression();
    return new Conditional(condition.start(), whenFalse.end(), condition, whenTrue, whenFalse);
  }

  private Expression binary(int minimum) {
    Expression left = withSteps();
    int links = 0;
    while (true) {
      TokenKind kind = cursor.peekKind();
      if (kind.precedence() < minimum) {
        break;
      }
      cursor.read();
      cursor.enter();
      links++;
      Expression right = binary(kind.precedence() + 1);
      left = new BinaryOperation(left.start(), right.end(), left, kind.operator(), right);
    }
    cursor.leave(links);
    return left;
  }

  private Expression withSteps() {
    Expression source = term();
    if (!atStep()) {
      return source;
    }
    Step step = step(false);
    List<Step> steps = atStep() ? moreSteps(step) : List.of(step);
    int end = steps.get(steps.size() - 1).end();
    return new Postfix(source.start(), end, source, steps);
  }

  private List<Step> moreSteps(Step first) {
    List<Step> steps = new ArrayList<>(4);
    steps.add(first);
    boolean inAttributeSplat = first instanceof Step.AttributeSplat;
    while (atStep()) {
      boolean attribute = cursor.at(TokenKind.DOT);
      Step step = step(inAttributeSplat);
      inAttributeSplat = attribute && (inAttributeSplat || step instanceof Step.AttributeSplat);
      steps.add(step);
    }
    return List.copyOf(steps);
  }

  private boolean atStep() {
    TokenKind kind = cursor.peekKind();
    return kind == TokenKind.DOT || kind == TokenKind.OPEN_BRACKET;
  }

  private Step step(boolean inAttributeSplat) {
    return cursor.at(TokenKind.DOT) ? dotStep(inAttributeSplat) : bracketStep();
  }

  private Step dotStep(boolean inAttributeSplat) {
    int start = cursor.start(cursor.read());
    int index = cursor.read();
    return switch (cursor.kind(index)) {
      case IDENTIFIER -> new Step.GetAttribute(start, cursor.end(index), cursor.text(index));
      case NUMBER -> legacyIndex(start, index);
      case STAR -> {
        if (inAttributeSplat) {
          throw cursor.fault(index, "A splat inside another", "Use [*] for the inner one");
        }
        yield new Step.AttributeSplat(start, cursor.end(index));
      }
      default ->
          throw cursor.fault(
              index,
              "A dot without an attribute name behind it",
              "Write the name of an attribute, but found " + cursor.describe(index));
    };
  }

  private Step legacyIndex(int start, int index) {
    String digits = cursor.text(index);
    if (digits.indexOf('.') >= 0) {
      throw cursor.fault(index, "Two indexes in the old notation in a row", "Write them as [0][1]");
    }
    return new Step.LegacyIndex(start, cursor.end(index), number(index));
  }

  private Step bracketStep() {
    int open = cursor.read();
    if (cursor.at(TokenKind.STAR)) {
      cursor.read();
      int close = cursor.expect(TokenKind.CLOSE_BRACKET, "A splat that is not closed", "Write [*]");
      return new Step.FullSplat(cursor.start(open), cursor.end(close));
    }
    boolean before = cursor.countNewlines(false);
    Expression key = expression();
    int close =
        cursor.expect(
            TokenKind.CLOSE_BRACKET, "An index that is not closed", "Write \"]\" behind the index");
    cursor.countNewlines(before);
    return new Step.Index(cursor.start(open), cursor.end(close), key);
  }

  private Expression term() {
    int index = cursor.peek();
    return switch (cursor.kind(index)) {
      case OPEN_PARENTHESIS -> parentheses();
      case NUMBER -> {
        cursor.read();
        yield new NumberLiteral(cursor.start(index), cursor.end(index), number(index));
      }
      case IDENTIFIER -> named();
      case OPEN_QUOTE, OPEN_HEREDOC -> templates.delimited();
      case MINUS -> unary(UnaryOperator.NEGATE);
      case BANG -> unary(UnaryOperator.NOT);
      case OPEN_BRACKET -> collections.tuple();
      case OPEN_BRACE -> collections.object();
      default ->
          throw cursor.fault(
              index,
              "A value is missing",
              "Write an expression here, but found " + cursor.describe(index));
    };
  }

  private Expression parentheses() {
    int open = cursor.read();
    boolean before = cursor.countNewlines(false);
    Expression inner = expression();
    int close =
        cursor.expect(
            TokenKind.CLOSE_PARENTHESIS,
            "A parenthesis that is not closed",
            "Write \")\" behind the expression");
    cursor.countNewlines(before);
    return new Parentheses(cursor.start(open), cursor.end(close), inner);
  }

  private Expression unary(UnaryOperator operator) {
    int symbol = cursor.read();
    cursor.enter();
    Expression operand = withSteps();
    cursor.leave(1);
    return new UnaryOperation(cursor.start(symbol), operand.end(), operator, operand);
  }

  private Expression named() {
    int index = cursor.read();
    int start = cursor.start(index);
    int end = cursor.end(index);
    TokenKind following = cursor.peekKind();
    if (following == TokenKind.OPEN_PARENTHESIS || following == TokenKind.DOUBLE_COLON) {
      return collections.call(index);
    }
    String name = cursor.text(index);
    return switch (name) {
      case "true" -> new BooleanLiteral(start, end, true);
      case "false" -> new BooleanLiteral(start, end, false);
      case "null" -> new NullLiteral(start, end);
      default -> new Variable(start, end, name);
    };
  }

  private BigDecimal number(int index) {
    return NumberText.value(cursor.text(index))
        .orElseThrow(
            () ->
                cursor.fault(
                    index, "A number that cannot be read", "Write digits with at most one dot"));
  }
}
