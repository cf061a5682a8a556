package dev.tfguard.hcl;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as they are written. */
final class NumberText {
  private static final int LONG_DIGITS = 18;

  /** Far more than the 154 digits, 512 bits, that Terraform itself keeps. */
  private static final int MOST_DIGITS = 1_000;

  private static final Pattern PARTS = Pattern.compile("0*+(\\d*+)\\.?+(\\d*+)((?:[eE].*)?+)");

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
    boolean small = digits.length() <= LONG_DIGITS && digits.chars().allMatch(Characters::isDigit);
    if (small) {
      return Optional.of(BigDecimal.valueOf(Long.parseLong(digits)));
    }
    try {
      return Optional.of(digits.length() <= MOST_DIGITS ? new BigDecimal(digits) : shorten(digits));
    } catch (ArithmeticException | NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** Reads as many digits as matter, because reading them all takes time that grows as a square. */
  private static BigDecimal shorten(String digits) {
    Matcher parts = PARTS.matcher(digits);
    if (!parts.matches()) {
      throw new NumberFormatException(digits);
    }
    String whole = parts.group(1);
    String fraction = parts.group(2);
    String all = whole + fraction;
    String kept = all.substring(0, Math.min(all.length(), MOST_DIGITS));
    return new BigDecimal(kept)
        .scaleByPowerOfTen(whole.length() - kept.length())
        .multiply(new BigDecimal("1" + parts.group(3)));
  }
}
