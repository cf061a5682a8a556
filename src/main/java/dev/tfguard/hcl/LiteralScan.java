package dev.tfguard.hcl;

import dev.tfguard.source.SourceFile;

/** Finds where literal text in a template ends (scan_tokens.rl, the template scanners). */
final class LiteralScan {
  private static final boolean[] PLAIN = plain();

  private LiteralScan() {}

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = "\"\\$%\n\r".indexOf(c) < 0;
    }
    return plain;
  }

  /** The end of the literal in quotes at {@code from}; {@code from} itself when there is none. */
  static int quotedEnd(String text, int from) {
    int at = plainEnd(text, from);
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\n' || c == '\r') {
        return at;
      }
      int step = c == '\\' ? escapeLength(text, at) : step(text, at, c);
      if (step == 0) {
        return at;
      }
      at = plainEnd(text, at + step);
    }
    return at;
  }

  /** The offset behind the characters at {@code from} that mean themselves wherever they stand. */
  private static int plainEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) < PLAIN.length && PLAIN[text.charAt(at)]) {
      at++;
    }
    return at;
  }

  /** The end of the literal in a heredoc at {@code from}, at the latest the end of its line. */
  static int lineEnd(String text, int from) {
    int at = plainEnd(text, from);
    while (at < text.length()) {
      char c = text.charAt(at);
      int step = c == '\n' || c == '\r' ? 0 : step(text, at, c);
      if (step == 0) {
        return at;
      }
      at = plainEnd(text, at + (step == 1 && shieldsLastUnit(text, at) ? 2 : step));
    }
    return at;
  }

  /** Behind a $ or % the scanner takes any one byte before a line end, even a broken one. */
  private static boolean shieldsLastUnit(String text, int at) {
    char c = text.charAt(at);
    if ((c != '$' && c != '%') || at + 2 >= text.length()) {
      return false;
    }
    char shielded = text.charAt(at + 1);
    char before = text.charAt(at - 1);
    boolean loneReturn = shielded == '\r' && before != '$' && before != '%';
    return (loneReturn || SourceFile.isEscapedByte(shielded))
        && (text.charAt(at + 2) == '\n' || text.startsWith("\r\n", at + 2));
  }

  /** The end of the literal in a template without delimiters. */
  static int bareEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int step = step(text, at, text.charAt(at));
      if (step == 0) {
        return at;
      }
      at += step;
    }
    return at;
  }

  /**
   * Tells whether the line from {@code start} to {@code end} holds {@code marker} and nothing else.
   */
  static boolean isMarker(String text, int start, int end, String marker) {
    int from = start;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return to - from == marker.length() && text.startsWith(marker, from);
  }

  /** How many units at {@code at} are literal: 0 where a sequence begins or a byte is broken. */
  private static int step(String text, int at, char c) {
    if (c == '$' || c == '%') {
      if (text.startsWith("{", at + 1)) {
        return 0;
      }
      boolean escaped =
          at + 2 < text.length() && text.charAt(at + 1) == c && text.charAt(at + 2) == '{';
      return escaped ? 3 : 1;
    }
    if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
      return 1;
    }
    if (SourceFile.isEscapedByte(c)) {
      return looseLength(text, at);
    }
    // A JSON string may hold half a pair.
    return Character.charCount(text.codePointAt(at));
  }

  private static int escapeLength(String text, int at) {
    if (at + 1 == text.length()) {
      return 0;
    }
    char escaped = text.charAt(at + 1);
    if (escaped == '\n' || escaped == '\r') {
      return 0;
    }
    if (SourceFile.isEscapedByte(escaped)) {
      int length = looseLength(text, at + 1);
      return length == 0 ? 0 : length + 1;
    }
    return 1 + Character.charCount(text.codePointAt(at + 1));
  }

  /**
   * How many bytes form a character in the scanner's view, which knows neither overlong forms nor
   * surrogates nor the end of Unicode (scan_tokens.rl, AnyUTF8); 0 where none is formed.
   */
  private static int looseLength(String text, int at) {
    int first = text.charAt(at) & 0xFF;
    int length = first < 0xC0 || first > 0xF7 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    for (int next = at + 1; next < at + length; next++) {
      boolean continued =
          next < text.length()
              && SourceFile.isEscapedByte(text.charAt(next))
              && (text.charAt(next) & 0xFF) < 0xC0;
      if (!continued) {
        return 0;
      }
    }
    return length;
  }
}
