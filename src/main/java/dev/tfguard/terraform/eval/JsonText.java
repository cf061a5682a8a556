package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Text;
import java.util.Locale;
import java.util.Map;

/** Values as JSON in the words of Terraform's {@code jsonencode}. */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** A string, or unknown where a part of {@code value} is. */
  static Value of(Value value) {
    Assumptions all = value.traits().assumptions();
    if (!value.isWhollyKnown()) {
      return Values.unknown(Basic.STRING, Cause.in(value)).assuming(all);
    }
    JsonText json = new JsonText();
    json.write(value);
    return Values.text(json.out.toString()).assuming(all);
  }

  /** {@code text} in quotes, with Go's escapes for HTML. */
  static String quoted(String text) {
    JsonText json = new JsonText();
    json.quote(text);
    return json.out.toString();
  }

  private void write(Value value) {
    if (out.length() > Values.LONGEST_TEXT) {
      return;
    }
    if (value instanceof Text text) {
      quote(text.value());
    } else if (value instanceof Num number) {
      out.append(number.text());
    } else if (value instanceof Bool bool) {
      out.append(bool.value());
    } else if (value instanceof Sequence sequence) {
      write(sequence);
    } else if (value instanceof Mapping mapping) {
      write(mapping);
    } else {
      out.append("null");
    }
  }

  private void write(Sequence sequence) {
    String separator = "[";
    for (Value element : sequence.elements()) {
      out.append(separator);
      write(element);
      separator = ",";
    }
    out.append(sequence.elements().isEmpty() ? "[]" : "]");
  }

  private void write(Mapping mapping) {
    String separator = "{";
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      out.append(separator);
      quote(entry.getKey());
      out.append(':');
      write(entry.getValue());
      separator = ",";
    }
    out.append(mapping.entries().isEmpty() ? "{}" : "}");
  }

  private void quote(String text) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      switch (unit) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> plain(unit);
      }
    }
    out.append('"');
  }

  private void plain(char unit) {
    boolean escaped =
        unit < ' ' || unit == '<' || unit == '>' || unit == '&' || unit == 0x2028 || unit == 0x2029;
    if (escaped) {
      out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    } else {
      out.append(unit);
    }
  }
}
