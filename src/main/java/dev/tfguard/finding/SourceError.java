package dev.tfguard.finding;

import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import java.util.Comparator;

/**
 * A reason why a file could not be read, or not wholly: what stands there is not judged.
 *
 * @param line 1-based; 1 where the file could not be read at all
 * @param column 1-based, in UTF-16 units
 * @param message what was found, without a period at its end
 * @param hint what would be right, without a period at its end; may be empty
 */
public record SourceError(String path, int line, int column, String message, String hint)
    implements Comparable<SourceError> {
  private static final Comparator<SourceError> ORDER =
      Comparator.comparing(SourceError::path)
          .thenComparingInt(SourceError::line)
          .thenComparingInt(SourceError::column)
          .thenComparing(SourceError::message);

  /** A fault at {@code span} of {@code source}. */
  public static SourceError at(SourceFile source, Span span, String message, String hint) {
    Position start = Location.of(source, span).start();
    return new SourceError(source.path(), start.line(), start.column(), message, hint);
  }

  /** A file that could not be read at all. */
  public static SourceError unreadable(String path, String message, String hint) {
    return new SourceError(path, 1, 1, message, hint);
  }

  /** By path, line, column and message. */
  @Override
  public int compareTo(SourceError other) {
    return ORDER.compare(this, other);
  }
}
