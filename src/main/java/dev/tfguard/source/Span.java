package dev.tfguard.source;

/**
 * A stretch of a source text, from {@code start} up to and not including {@code end}.
 *
 * @param start offset of the first character, 0-based, in UTF-16 units
 * @param end offset behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Throws {@link IllegalArgumentException} when the offsets are negative or reversed. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Tells whether every character of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
