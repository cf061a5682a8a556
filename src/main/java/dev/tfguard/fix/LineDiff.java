package dev.tfguard.fix;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.diff.Subsequence;
import org.eclipse.jgit.diff.SubsequenceComparator;

/**
 * Compares two texts by their lines: by JGit's histogram between lines that each has once.
 *
 * <p>The histogram alone takes the square of the time for a file with thousands of changes.
 */
final class LineDiff {
  private static final int REPEATED = -1;
  private static final RawTextComparator LINES = RawTextComparator.DEFAULT;
  private static final SubsequenceComparator<RawText> PARTS = new SubsequenceComparator<>(LINES);

  private final RawText before;
  private final RawText after;
  private final EditList edits = new EditList();
  private final HistogramDiff histogram = new HistogramDiff();

  private LineDiff(RawText before, RawText after) {
    this.before = before;
    this.after = after;
  }

  /** What turns {@code before} into {@code after}, in 0-based half-open ranges of lines. */
  static EditList between(RawText before, RawText after) {
    LineDiff diff = new LineDiff(before, after);
    diff.compare();
    return diff.edits;
  }

  private void compare() {
    Map<ByteBuffer, Integer> old = places(before);
    Map<ByteBuffer, Integer> places = places(after);
    int from = 0;
    int to = 0;
    for (int line = 0; line < before.size(); line++) {
      ByteBuffer text = before.getRawString(line);
      int place =
          old.getOrDefault(text, REPEATED) == line ? places.getOrDefault(text, REPEATED) : REPEATED;
      if (place >= to && LINES.equals(before, line, after, place)) {
        compare(new Edit(from, line, to, place));
        from = line + 1;
        to = place + 1;
      }
    }
    compare(new Edit(from, before.size(), to, after.size()));
  }

  private void compare(Edit part) {
    if (!part.isEmpty()) {
      Subsequence<RawText> old = Subsequence.a(before, part);
      Subsequence<RawText> now = Subsequence.b(after, part);
      edits.addAll(Subsequence.toBase(histogram.diff(PARTS, old, now), old, now));
    }
  }

  private static Map<ByteBuffer, Integer> places(RawText text) {
    Map<ByteBuffer, Integer> places = new HashMap<>();
    for (int line = 0; line < text.size(); line++) {
      places.merge(text.getRawString(line), line, (one, other) -> REPEATED);
    }
    return places;
  }
}
