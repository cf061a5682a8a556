package dev.tfguard.source;

import java.util.Arrays;

/** The starts of the lines of one text; a line ends behind its line feed, as Terraform counts. */
public final class LineIndex {
  private final int[] starts;
  private final int length;

  private LineIndex(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** Indexes {@code text}, in time linear in its length. */
  public static LineIndex of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return new LineIndex(Arrays.copyOf(starts, count), text.length());
  }

  /** The line and column of {@code offset}; offsets past the end count as the end. */
  public Position position(int offset) {
    int bounded = Math.min(offset, length);
    int found = Arrays.binarySearch(starts, bounded);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, bounded - starts[line] + 1);
  }

  /** The span of the 1-based {@code line}, its line feed included. */
  public Span line(int line) {
    int end = line < starts.length ? starts[line] : length;
    return new Span(starts[line - 1], end);
  }

  /** The number of lines; a text that ends in a line feed has an empty last one. */
  public int lineCount() {
    return starts.length;
  }
}
