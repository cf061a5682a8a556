package dev.tfguard.hcl;

import dev.tfguard.hcl.JsonValue.JsonArray;
import dev.tfguard.hcl.JsonValue.JsonNumber;
import dev.tfguard.hcl.JsonValue.JsonObject;
import dev.tfguard.hcl.JsonValue.JsonText;
import dev.tfguard.hcl.JsonValue.JsonWord;
import dev.tfguard.hcl.JsonValue.Member;
import java.util.List;

/**
 * Gives JSON values their meaning as expressions (HCL JSON syntax specification, "Expressions").
 */
final class JsonExpressions {
  private final String text;
  private final List<Diagnostic> diagnostics;

  JsonExpressions(String text, List<Diagnostic> diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
  }

  Expression expression(JsonValue value) {
    if (value instanceof JsonObject object) {
      List<ObjectItem> items = object.members().stream().map(this::item).toList();
      return new ObjectExpression(object.start(), object.end(), items);
    }
    if (value instanceof JsonArray array) {
      List<Expression> elements = array.elements().stream().map(this::expression).toList();
      return new TupleExpression(array.start(), array.end(), elements);
    }
    if (value instanceof JsonText string) {
      return template(string);
    }
    if (value instanceof JsonNumber number) {
      return number(number);
    }
    return word((JsonWord) value);
  }

  private ObjectItem item(Member member) {
    Expression value = expression(member.value());
    return new ObjectItem(member.name().start(), value.end(), template(member.name()), value);
  }

  private Expression number(JsonNumber number) {
    return NumberText.value(number.digits())
        .<Expression>map(value -> new NumberLiteral(number.start(), number.end(), value))
        .orElseGet(() -> new NullLiteral(number.start(), number.end()));
  }

  private static Expression word(JsonWord word) {
    return word.word().equals("null")
        ? new NullLiteral(word.start(), word.end())
        : new BooleanLiteral(word.start(), word.end(), word.word().equals("true"));
  }

  private Template template(JsonText string) {
    return new Template(string.start(), string.end(), Template.Kind.JSON, parts(string));
  }

  private List<TemplatePart> parts(JsonText string) {
    String value = string.value();
    if (value.indexOf('{') < 0) {
      return value.isEmpty() ? List.of() : List.of(literal(string));
    }
    Offsets offsets = JsonStrings.offsets(text, string.start(), string.end(), value.length());
    TokenCursor cursor = new TokenCursor(value, Lexer.lexTemplate(value), offsets, diagnostics);
    try {
      return new ExpressionParser(cursor).templates().bare();
    } catch (SyntaxFault fault) {
      diagnostics.add(fault.diagnostic());
      return List.of(literal(string));
    }
  }

  private static TemplateLiteral literal(JsonText string) {
    return new TemplateLiteral(string.start() + 1, string.end() - 1, string.value());
  }
}
