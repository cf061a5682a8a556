package dev.tfguard.report;

/** Text that others wrote, cut where room is scarce. */
final class Shortened {
  private static final int MOST = 400;

  private Shortened() {}

  /** At most 400 UTF-16 units, the last an ellipsis where something was cut. */
  static String of(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
    return text.substring(0, end) + "…";
  }
}
