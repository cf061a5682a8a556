package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Text;
import java.util.Locale;
import java.util.Map;

/** Prints values, types included, as {@code terraform console} does. */
final class ConsoleText {
  private ConsoleText() {}

  static String of(Value value, int indent) {
    if (value instanceof Null nothing) {
      return nothing(nothing.type());
    }
    if (value instanceof Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (value instanceof Num number) {
      return number.text();
    }
    if (value instanceof Text text) {
      return text.value().contains("\n") ? heredoc(text.value(), indent) : quoted(text.value());
    }
    if (value instanceof Sequence sequence) {
      String elements = sequence(sequence, indent);
      return sequence.type() instanceof Type.TupleOf
          ? elements
          : (sequence.type() instanceof Type.ListOf ? "tolist(" : "toset(") + elements + ")";
    }
    if (value instanceof Mapping mapping) {
      String entries = mapping(mapping, indent);
      return mapping.type() instanceof Type.ObjectOf ? entries : "tomap(" + entries + ")";
    }
    return "(known after apply)";
  }

  private static String nothing(Type type) {
    if (type instanceof Type.Basic basic) {
      return switch (basic) {
        case STRING -> "tostring(null)";
        case NUMBER -> "tonumber(null)";
        case BOOL -> "tobool(null)";
        case ANY, UNDETERMINED -> "null";
      };
    }
    String of = type.parts().isEmpty() ? "" : type.parts().iterator().next().friendlyName();
    if (type instanceof Type.ListOf) {
      return "tolist(null) /* of " + of + " */";
    }
    if (type instanceof Type.SetOf) {
      return "toset(null) /* of " + of + " */";
    }
    return type instanceof Type.MapOf
        ? "tomap(null) /* of " + of + " */"
        : "null /* " + type.friendlyName() + " */";
  }

  private static String heredoc(String text, int indent) {
    String pad = "\n" + " ".repeat(indent);
    return (indent > 0 ? "<<-EOT" : "<<EOT") + pad + text.replace("\n", pad) + pad + "EOT";
  }

  private static String sequence(Sequence sequence, int indent) {
    StringBuilder out = new StringBuilder("[");
    for (Value element : sequence.elements()) {
      out.append('\n').append(" ".repeat(indent + 2)).append(of(element, indent + 2)).append(',');
    }
    return out.append(sequence.elements().isEmpty() ? "" : "\n" + " ".repeat(indent))
        .append(']')
        .toString();
  }

  private static String mapping(Mapping mapping, int indent) {
    StringBuilder out = new StringBuilder("{");
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      out.append('\n').append(" ".repeat(indent + 2)).append(quoted(entry.getKey()));
      out.append(" = ").append(of(entry.getValue(), indent + 2));
    }
    return out.append(mapping.entries().isEmpty() ? "" : "\n" + " ".repeat(indent))
        .append('}')
        .toString();
  }

  /** As Go quotes a string. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(point -> out.append(quoted(point)));
    return out.append('"').toString();
  }

  private static String quoted(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case 0x0B -> "\\v";
      case 0x07 -> "\\a";
      case 0x2028, 0x2029, 0x200D -> String.format(Locale.ROOT, "\\u%04x", point);
      default ->
          point < ' ' ? String.format(Locale.ROOT, "\\x%02x", point) : Character.toString(point);
    };
  }
}
