package dev.tfguard.hcl;

import java.util.Arrays;

/**
 * Translates offsets of a text that was lexed to offsets of the file it came from, which differ for
 * the strings of JSON syntax.
 */
final class Offsets {
  private static final Offsets SAME = new Offsets(0, new int[0]);

  private final int base;
  private final int[] inFile;

  private Offsets(int base, int[] inFile) {
    this.base = base;
    this.inFile = inFile;
  }

  /** For a text that is the file itself. */
  static Offsets same() {
    return SAME;
  }

  /** For a text that stands in the file from {@code base} on, unit for unit. */
  static Offsets from(int base) {
    return new Offsets(base, new int[0]);
  }

  /** For a decoded text; {@code inFile} has an entry for each unit and one for the end. */
  static Offsets of(int[] inFile) {
    return new Offsets(0, Arrays.copyOf(inFile, inFile.length));
  }

  int inFile(int offset) {
    return inFile.length == 0 ? base + offset : inFile[offset];
  }
}
