package dev.tfguard.report;

import dev.tfguard.source.SourceFile;

/** Makes text that others wrote safe to print: what a terminal would obey is shown instead. */
public final class TerminalText {
  private TerminalText() {}

  /** The text with every control, format, separator and lone surrogate made visible. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> out.append(escape(point)));
    return out.toString();
  }

  /** The character itself, or its number in visible form where it is not safe to print. */
  static String escape(int point) {
    if (isHarmless(point)) {
      return Character.toString(point);
    }
    return point <= Character.MAX_VALUE && SourceFile.isEscapedByte((char) point)
        ? "\\x" + Integer.toHexString(point & 0xFF)
        : "\\u{" + Integer.toHexString(point) + "}";
  }

  private static boolean isHarmless(int point) {
    if (point >= ' ' && point < 0x7f) {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
