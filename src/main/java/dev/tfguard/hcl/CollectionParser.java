package dev.tfguard.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses what stands in brackets: function calls, tuples, objects and for-expressions. */
final class CollectionParser {
  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  CollectionParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** Parses a call whose first name has been read at {@code first}. */
  Expression call(int first) {
    StringBuilder name = new StringBuilder(cursor.text(first));
    int nameEnd = cursor.end(first);
    while (cursor.at(TokenKind.DOUBLE_COLON)) {
      cursor.read();
      int part =
          cursor.expect(
              TokenKind.IDENTIFIER,
              "A namespace without a function name",
              "Write the name behind \"::\"");
      name.append("::").append(cursor.text(part));
      nameEnd = cursor.end(part);
    }
    cursor.expect(
        TokenKind.OPEN_PARENTHESIS,
        "A function name without arguments",
        "Write \"(\" behind the name");
    boolean before = cursor.countNewlines(false);
    List<Expression> arguments = new ArrayList<>();
    boolean expand = arguments(arguments);
    int close =
        cursor.expect(
            TokenKind.CLOSE_PARENTHESIS,
            "A function call that is not closed",
            "Write a comma between arguments and \")\" behind the last");
    cursor.countNewlines(before);
    return new FunctionCall(
        cursor.start(first),
        cursor.end(close),
        nameEnd,
        name.toString(),
        List.copyOf(arguments),
        expand);
  }

  private boolean arguments(List<Expression> arguments) {
    while (!cursor.at(TokenKind.CLOSE_PARENTHESIS)) {
      arguments.add(expressions.expression());
      if (cursor.at(TokenKind.ELLIPSIS)) {
        cursor.read();
        return true;
      }
      if (!cursor.at(TokenKind.COMMA)) {
        return false;
      }
      cursor.read();
    }
    return false;
  }

  /** Parses {@code […]}, a tuple or a for-expression. */
  Expression tuple() {
    int open = cursor.read();
    boolean before = cursor.countNewlines(false);
    Expression result = cursor.atWord("for") ? forExpression(open) : elements(open);
    cursor.countNewlines(before);
    return result;
  }

  private Expression elements(int open) {
    List<Expression> elements = new ArrayList<>();
    while (!cursor.at(TokenKind.CLOSE_BRACKET)) {
      elements.add(expressions.expression());
      if (!cursor.at(TokenKind.COMMA)) {
        break;
      }
      cursor.read();
    }
    int close =
        cursor.expect(
            TokenKind.CLOSE_BRACKET,
            "A list that is not closed, or two items without a comma between them",
            "Write a comma between items and \"]\" behind the last");
    return new TupleExpression(cursor.start(open), cursor.end(close), List.copyOf(elements));
  }

  /** Parses <code>{…}</code>, an object or a for-expression. */
  Expression object() {
    int open = cursor.read();
    boolean before = cursor.countNewlines(false);
    boolean isFor = cursor.atWord("for");
    cursor.countNewlines(!isFor);
    Expression result = isFor ? forExpression(open) : items(open);
    cursor.countNewlines(before);
    return result;
  }

  private Expression items(int open) {
    List<ObjectItem> items = new ArrayList<>();
    while (true) {
      while (cursor.at(TokenKind.NEWLINE)) {
        cursor.read();
      }
      if (cursor.at(TokenKind.CLOSE_BRACE)) {
        break;
      }
      items.add(item());
      if (!cursor.at(TokenKind.COMMA) && !cursor.at(TokenKind.NEWLINE)) {
        break;
      }
      cursor.read();
    }
    int close =
        cursor.expect(
            TokenKind.CLOSE_BRACE,
            "An object that is not closed, or two items without a separator",
            "Write a line end or comma between items and \"}\" behind the last");
    return new ObjectExpression(cursor.start(open), cursor.end(close), List.copyOf(items));
  }

  private ObjectItem item() {
    Expression key = expressions.expression();
    int separator = cursor.peek();
    if (cursor.kind(separator) != TokenKind.EQUAL && cursor.kind(separator) != TokenKind.COLON) {
      throw cursor.fault(
          separator,
          "A key without a value",
          "Write \"=\" and a value behind the key; a key with dots or spaces stands in quotes");
    }
    cursor.read();
    Expression value = expressions.expression();
    return new ObjectItem(key.start(), value.end(), key, value);
  }

  private Expression forExpression(int open) {
    boolean object = cursor.kind(open) == TokenKind.OPEN_BRACE;
    cursor.read();
    LoopHead head = LoopHead.parse(cursor, expressions);
    cursor.expect(
        TokenKind.COLON,
        "A for expression without its result",
        "Write \":\" behind the collection");
    Expression value = expressions.expression();
    Optional<Expression> key = Optional.empty();
    if (cursor.at(TokenKind.ARROW)) {
      cursor.read();
      key = Optional.of(value);
      value = expressions.expression();
    }
    boolean grouped = cursor.at(TokenKind.ELLIPSIS);
    if (grouped) {
      cursor.read();
    }
    Optional<Expression> filter = Optional.empty();
    if (cursor.atWord("if")) {
      cursor.read();
      filter = Optional.of(expressions.expression());
    }
    int close =
        cursor.expect(
            object ? TokenKind.CLOSE_BRACE : TokenKind.CLOSE_BRACKET,
            "A for expression that is not closed",
            object ? "Write \"}\" behind it" : "Write \"]\" behind it");
    checkShape(open, close, key.isPresent(), grouped);
    return new ForExpression(
        cursor.start(open),
        cursor.end(close),
        head.keyName(),
        head.valueName(),
        head.collection(),
        key,
        value,
        grouped,
        filter);
  }

  private void checkShape(int open, int close, boolean keyed, boolean grouped) {
    boolean object = cursor.kind(open) == TokenKind.OPEN_BRACE;
    if (object && !keyed) {
      cursor.report(
          cursor.start(open),
          cursor.end(close),
          "A for expression in braces without a key",
          "Write key => value, or use brackets for a list");
    } else if (!object && (keyed || grouped)) {
      cursor.report(
          cursor.start(open),
          cursor.end(close),
          "A for expression in brackets with a key or \"...\"",
          "Use braces to build a map");
    }
  }
}
