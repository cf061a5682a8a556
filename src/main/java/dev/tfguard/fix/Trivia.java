package dev.tfguard.fix;

/** White space and comments of the native syntax, between the items of a body. */
final class Trivia {
  private Trivia() {}

  /** The offset behind the blanks and the comments in slashes and stars from {@code from} on. */
  static int inlineEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (text.startsWith("/*", at)) {
        at = blockEnd(text, at);
      } else if (Layout.isBlank(text.charAt(at)) || text.charAt(at) == '\r') {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Tells whether a line comment begins at {@code at}. */
  static boolean isLineComment(String text, int at) {
    return text.startsWith("#", at) || text.startsWith("//", at);
  }

  /** Tells whether nothing but comments follows on the line of {@code from}. */
  static boolean endsLine(String text, int from) {
    int at = inlineEnd(text, from);
    return at == text.length() || text.charAt(at) == '\n' || isLineComment(text, at);
  }

  /** The start of the line below that of {@code from}, behind which only comments stand. */
  static int nextLine(String text, int from) {
    int feed = text.indexOf('\n', inlineEnd(text, from));
    return feed < 0 ? text.length() : feed + 1;
  }

  /** Tells whether a line comment stands behind {@code from} on its line. */
  static boolean hasLineComment(String text, int from) {
    return isLineComment(text, inlineEnd(text, from));
  }

  /** The end of the last comment from {@code from} to {@code to}, or {@code from} without any. */
  static int commentsEnd(String text, int from, int to) {
    int last = from;
    int at = from;
    while (at < to) {
      if (text.startsWith("/*", at)) {
        at = blockEnd(text, at);
        last = at;
      } else if (isLineComment(text, at)) {
        at = lineEnd(text, at);
        last = at;
      } else {
        at++;
      }
    }
    return last;
  }

  private static int blockEnd(String text, int at) {
    int close = text.indexOf("*/", at + 2);
    return close < 0 ? text.length() : close + 2;
  }

  private static int lineEnd(String text, int at) {
    int feed = text.indexOf('\n', at);
    int end = feed < 0 ? text.length() : feed;
    return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }
}
