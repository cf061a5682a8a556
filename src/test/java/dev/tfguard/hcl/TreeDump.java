package dev.tfguard.hcl;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a tree as one s-expression a line for each item of a body. */
final class TreeDump implements ExpressionVisitor<String> {
  private final StringBuilder out = new StringBuilder();

  private TreeDump() {}

  static String of(Body body) {
    TreeDump dump = new TreeDump();
    dump.items(body, "");
    return dump.out.toString();
  }

  static String of(Expression expression) {
    return expression.accept(new TreeDump());
  }

  private void items(Body body, String indentation) {
    for (BodyItem item : body.items()) {
      out.append(indentation);
      if (item instanceof Attribute attribute) {
        out.append("(= ").append(attribute.name()).append(' ').append(show(attribute.value()));
        out.append(")\n");
      } else if (item instanceof Block block) {
        out.append("(block ").append(block.type());
        block.labels().forEach(label -> out.append(' ').append(label(label)));
        out.append(block.body().items().isEmpty() ? ")\n" : "\n");
        items(block.body(), indentation + "  ");
        if (!block.body().items().isEmpty()) {
          out.append(indentation).append(")\n");
        }
      }
    }
  }

  private static String label(Label label) {
    return label.quoted() ? quote(label.value()) : label.value();
  }

  private String show(Expression expression) {
    return expression.accept(this);
  }

  private String list(String head, List<? extends Expression> expressions, String tail) {
    return expressions.stream().map(this::show).collect(Collectors.joining(" ", head, tail));
  }

  private static String quote(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < value.length(); at++) {
      char unit = value.charAt(at);
      switch (unit) {
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        default -> {
          boolean plain = unit >= ' ' && unit < 0x7F;
          quoted.append(plain ? String.valueOf(unit) : String.format("\\u%04x", (int) unit));
        }
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String visitNumberLiteral(NumberLiteral expression) {
    return expression.value().toString();
  }

  @Override
  public String visitBooleanLiteral(BooleanLiteral expression) {
    return String.valueOf(expression.value());
  }

  @Override
  public String visitNullLiteral(NullLiteral expression) {
    return "null";
  }

  @Override
  public String visitTemplate(Template expression) {
    return switch (expression.kind()) {
      case QUOTED -> "(quoted" + parts(expression.parts()) + ")";
      case HEREDOC -> "(heredoc" + parts(expression.parts()) + ")";
      case FLUSH_HEREDOC -> "(flush" + parts(expression.parts()) + ")";
      case JSON -> "(json" + parts(expression.parts()) + ")";
    };
  }

  private String parts(List<TemplatePart> parts) {
    return parts.stream().map(part -> " " + part(part)).collect(Collectors.joining());
  }

  private String part(TemplatePart part) {
    if (part instanceof TemplateLiteral literal) {
      return quote(literal.value());
    }
    if (part instanceof Interpolation interpolation) {
      return "${" + show(interpolation.expression()) + "}";
    }
    if (part instanceof IfDirective directive) {
      return "(if "
          + show(directive.condition())
          + parts(directive.whenTrue())
          + " else"
          + parts(directive.whenFalse())
          + ")";
    }
    ForDirective directive = (ForDirective) part;
    return "(for "
        + directive.keyName().map(key -> key + ", ").orElse("")
        + directive.valueName()
        + " in "
        + show(directive.collection())
        + parts(directive.body())
        + ")";
  }

  @Override
  public String visitVariable(Variable expression) {
    return expression.name();
  }

  @Override
  public String visitPostfix(Postfix expression) {
    return expression.steps().stream()
        .map(this::step)
        .collect(Collectors.joining(" ", "(get " + show(expression.source()) + " ", ")"));
  }

  private String step(Step step) {
    if (step instanceof Step.GetAttribute attribute) {
      return "." + attribute.name();
    }
    if (step instanceof Step.Index index) {
      return "[" + show(index.key()) + "]";
    }
    if (step instanceof Step.LegacyIndex index) {
      return "." + index.key();
    }
    return step instanceof Step.FullSplat ? "[*]" : ".*";
  }

  @Override
  public String visitFunctionCall(FunctionCall expression) {
    String head = "(" + expression.name() + "()" + (expression.arguments().isEmpty() ? "" : " ");
    return list(head, expression.arguments(), expression.expandFinal() ? " ...)" : ")");
  }

  @Override
  public String visitUnaryOperation(UnaryOperation expression) {
    String symbol = expression.operator() == UnaryOperator.NOT ? "not" : "neg";
    return "(" + symbol + " " + show(expression.operand()) + ")";
  }

  @Override
  public String visitBinaryOperation(BinaryOperation expression) {
    List<Expression> operands = List.of(expression.left(), expression.right());
    return list("(" + expression.operator().symbol() + " ", operands, ")");
  }

  @Override
  public String visitConditional(Conditional expression) {
    return list(
        "(? ", List.of(expression.condition(), expression.whenTrue(), expression.whenFalse()), ")");
  }

  @Override
  public String visitForExpression(ForExpression expression) {
    return (expression.buildsObject() ? "(for{} " : "(for[] ")
        + expression.keyName().map(key -> key + ", ").orElse("")
        + expression.valueName()
        + " in "
        + show(expression.collection())
        + expression.key().map(key -> " " + show(key) + " =>").orElse("")
        + " "
        + show(expression.value())
        + (expression.grouped() ? " ..." : "")
        + expression.filter().map(filter -> " if " + show(filter)).orElse("")
        + ")";
  }

  @Override
  public String visitTupleExpression(TupleExpression expression) {
    return list("[", expression.elements(), "]");
  }

  @Override
  public String visitObjectExpression(ObjectExpression expression) {
    return expression.items().stream()
        .map(item -> show(item.key()) + "=" + show(item.value()))
        .collect(Collectors.joining(" ", "{", "}"));
  }

  @Override
  public String visitParentheses(Parentheses expression) {
    return "(paren " + show(expression.inner()) + ")";
  }
}
