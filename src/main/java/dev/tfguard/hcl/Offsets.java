package dev.tfguard.hcl;

import java.util.Arrays;

/**
 * Translates offsets of a text that was lexed to offsets of the file it came from, which differ
 * where a JSON string with escapes was decoded first.
 */
final class Offsets {
  private static final Offsets SAME = new Offsets(new int[0]);

  private final int[] inFile;

  private Offsets(int[] inFile) {
    this.inFile = inFile;
  }

  /** For a text that is the file itself. */
  static Offsets same() {
    return SAME;
  }

  /** For a decoded text; {@code inFile} has an entry for each unit and one for the end. */
  static Offsets of(int[] inFile) {
    return new Offsets(Arrays.copyOf(inFile, inFile.length));
  }

  int inFile(int offset) {
    return inFile.length == 0 ? offset : inFile[offset];
  }
}
