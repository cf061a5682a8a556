package dev.tfguard.report;

/** A number with its noun. */
final class Counted {
  private Counted() {}

  /** As in {@code 1 file} and {@code 2 files}. */
  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
