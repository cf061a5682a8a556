package dev.tfguard.terraform;

import java.util.Locale;

/** What tells the instances of a repeated resource or module apart. */
public sealed interface InstanceKey {

  /** A {@code count} index, 0-based. */
  record Index(long value) implements InstanceKey {
    @Override
    public String toString() {
      return "[" + value + "]";
    }
  }

  /** A {@code for_each} key. */
  record Text(String value) implements InstanceKey {
    @Override
    public String toString() {
      return "[" + quote(value) + "]";
    }
  }

  /** Writes {@code text} as Terraform writes a string key (internal/addrs/instance_key.go). */
  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean opensTemplate = at + 1 < text.length() && text.charAt(at + 1) == '{';
      switch (unit) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '$', '%' -> out.append(opensTemplate ? "" + unit + unit : "" + unit);
        default -> out.append(printable(unit));
      }
    }
    return out.append('"').toString();
  }

  private static String printable(char unit) {
    return Character.isISOControl(unit)
        ? String.format(Locale.ROOT, "\\u%04x", (int) unit)
        : String.valueOf(unit);
  }
}
