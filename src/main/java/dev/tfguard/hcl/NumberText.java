package dev.tfguard.hcl;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as they are written. */
final class NumberText {
  private static final int LONG_DIGITS = 18;

  private NumberText() {}

  /**
   * The offset behind the number that starts at {@code from}: digits, dots and exponents, not
   * ending in a dot (scan_tokens.rl, NumberLit).
   */
  static int end(String text, int from) {
    int end = from + 1;
    int at = end;
    while (at < text.length()) {
      int part = partLength(text, at);
      if (part == 0) {
        break;
      }
      at += part;
      if (text.charAt(at - 1) != '.') {
        end = at;
      }
    }
    return end;
  }

  private static int partLength(String text, int at) {
    char c = text.charAt(at);
    if (Characters.isDigit(c) || c == '.') {
      return 1;
    }
    if (c != 'e' && c != 'E') {
      return 0;
    }
    boolean signed =
        at + 1 < text.length() && (text.charAt(at + 1) == '+' || text.charAt(at + 1) == '-');
    int digit = signed ? at + 2 : at + 1;
    return digit < text.length() && Characters.isDigit(text.charAt(digit)) ? digit + 1 - at : 0;
  }

  /**
   * The number's value; empty for text like {@code 1.2.3}, which scans as one number and is none.
   */
  static Optional<BigDecimal> value(String digits) {
    try {
      boolean small =
          digits.length() <= LONG_DIGITS && digits.chars().allMatch(Characters::isDigit);
      return Optional.of(
          small ? BigDecimal.valueOf(Long.parseLong(digits)) : new BigDecimal(digits));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
