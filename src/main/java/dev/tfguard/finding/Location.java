package dev.tfguard.finding;

import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import java.util.Comparator;

/**
 * Where in which file a finding stands.
 *
 * @param path relative where possible, with {@code /}
 * @param span the same place in 0-based, half-open UTF-16 offsets
 * @param start the first character, 1-based
 * @param end behind the last character, 1-based
 */
public record Location(String path, Span span, Position start, Position end)
    implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(location -> location.start.line())
          .thenComparingInt(location -> location.start.column());

  /** The location of {@code span} in {@code source}, whose lines are counted for it. */
  public static Location of(SourceFile source, Span span) {
    return of(source.path(), LineIndex.of(source.text()), span);
  }

  /** The location of {@code span} in the file at {@code path}, whose {@code lines} are known. */
  public static Location of(String path, LineIndex lines, Span span) {
    return new Location(path, span, lines.position(span.start()), lines.position(span.end()));
  }

  /** The folder of the file, with {@code /} at its end; empty for the working directory. */
  public String directory() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
