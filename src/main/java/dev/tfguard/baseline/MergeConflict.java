package dev.tfguard.baseline;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What git leaves in a baseline that it could not merge. */
final class MergeConflict {
  private static final String START = "<<<<<<< ";
  private static final String END = ">>>>>>> ";
  private static final String ENTRY = "{\"fingerprint\":";

  private MergeConflict() {}

  /** The 1-based line of the first marker. */
  static Optional<Integer> line(String text) {
    String[] lines = text.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      if (lines[line].startsWith(START) || lines[line].startsWith(END)) {
        return Optional.of(line + 1);
      }
    }
    return Optional.empty();
  }

  /** A baseline with what either side of the merge knows. */
  static String bothSides(String text) {
    Set<String> entries = new LinkedHashSet<>();
    for (String line : text.split("\n", -1)) {
      String entry = line.strip();
      if (entry.startsWith(ENTRY)) {
        entries.add(entry.endsWith(",") ? entry.substring(0, entry.length() - 1) : entry);
      }
    }
    return BaselineText.of(entries);
  }
}
