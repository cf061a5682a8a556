package dev.tfguard.report;

import dev.tfguard.source.SourceFile;

/**
 * Makes text that others wrote safe to print: what a terminal would obey is shown instead, and so
 * is what a pipeline that reads its log would obey.
 */
public final class TerminalText {
  private TerminalText() {}

  /**
   * The text with every control, format, separator and lone surrogate made visible, and with no
   * workflow command: {@code ::error::} counts where a line starts, {@code ##[error]} and {@code
   * ##vso[…]} wherever they stand (actions/runner, {@code ActionCommand.cs}).
   */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int lineStart = firstVisible(text);
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      boolean obeyed = (at == lineStart && text.startsWith("::", at)) || isCommand(text, at);
      out.append(obeyed ? numbered(point) : escape(point));
    }
    return out.toString();
  }

  /** The text with every control, format, separator and lone surrogate made visible. */
  public static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> out.append(escape(point)));
    return out.toString();
  }

  private static int firstVisible(String text) {
    int at = 0;
    while (at < text.length()
        && (Character.isSpaceChar(text.charAt(at)) || Character.isWhitespace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** Tells whether a command such as {@code ##[error]} or {@code ##vso[…]} starts at {@code at}. */
  static boolean isCommand(String text, int at) {
    if (!text.startsWith("##", at)) {
      return false;
    }
    int end = at + 2;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '[';
  }

  static String numbered(int point) {
    return "\\u{" + Integer.toHexString(point) + "}";
  }

  /** The character itself, or its number in visible form where it is not safe to print. */
  static String escape(int point) {
    if (isHarmless(point)) {
      return Character.toString(point);
    }
    return point <= Character.MAX_VALUE && SourceFile.isEscapedByte((char) point)
        ? "\\x" + Integer.toHexString(point & 0xFF)
        : numbered(point);
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
