package dev.tfguard.terraform.eval;

import static dev.tfguard.terraform.eval.Type.Basic.STRING;

import java.util.function.IntPredicate;

/** Functions that cut the ends off a string. */
final class TrimFunctions {
  private TrimFunctions() {}

  static void addTo(Functions functions) {
    functions.strict("chomp", STRING, a -> chomp(a.text(0)), STRING);
    functions.strict("trimspace", STRING, a -> trimmed(a.text(0), TrimFunctions::isSpace), STRING);
    functions.strict(
        "trim", STRING, a -> trimmed(a.text(0), point -> in(a.text(1), point)), STRING, STRING);
    functions.strict(
        "trimprefix", STRING, a -> withoutPrefix(a.text(0), a.text(1)), STRING, STRING);
    functions.strict(
        "trimsuffix", STRING, a -> withoutSuffix(a.text(0), a.text(1)), STRING, STRING);
  }

  private static boolean in(String characters, int point) {
    return characters.codePoints().anyMatch(one -> one == point);
  }

  private static Value chomp(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return Values.text(text.substring(0, end));
  }

  private static Value trimmed(String text, IntPredicate unwanted) {
    int start = 0;
    while (start < text.length() && unwanted.test(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = text.length();
    while (end > start && unwanted.test(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return Values.text(text.substring(start, end));
  }

  private static Value withoutPrefix(String text, String prefix) {
    return Values.text(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
  }

  private static Value withoutSuffix(String text, String suffix) {
    int end = text.length() - suffix.length();
    return Values.text(text.endsWith(suffix) ? text.substring(0, end) : text);
  }

  /** White space as Unicode has it. */
  private static boolean isSpace(int point) {
    return (point >= '\t' && point <= '\r') || point == 0x85 || Character.isSpaceChar(point);
  }
}
