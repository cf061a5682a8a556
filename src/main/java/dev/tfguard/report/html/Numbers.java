package dev.tfguard.report.html;

import java.util.Locale;

/** Numbers for people. */
final class Numbers {
  private Numbers() {}

  /** As in {@code 12,469}. */
  static String of(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** As in {@code 1 file} and {@code 2 files}. */
  static String of(int count, String noun) {
    return of(count) + " " + noun + (count == 1 ? "" : "s");
  }
}
