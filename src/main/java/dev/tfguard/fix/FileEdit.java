package dev.tfguard.fix;

import dev.tfguard.source.TextEdit;

/**
 * An edit of one file.
 *
 * @param path as shown to people; where there is no such file yet, it is taken to be empty
 * @param meeting what happens where another fix inserts at the same place
 */
public record FileEdit(String path, TextEdit edit, Meeting meeting) {
  /** What happens where two fixes insert at the same place. */
  public enum Meeting {
    /** One waits until the other is done, and looks again. */
    WAITS,
    /** Both are done, in the order of the fixes; what is equal is done once. */
    JOINS
  }

  static FileEdit of(String path, TextEdit edit) {
    return new FileEdit(path, edit, Meeting.WAITS);
  }

  /** Tells whether this edit and {@code other} cannot be done at once. */
  boolean collidesWith(FileEdit other) {
    if (!path.equals(other.path) || equals(other)) {
      return false;
    }
    boolean apart =
        edit.span().end() < other.edit.span().start()
            || other.edit.span().end() < edit.span().start();
    return !apart && !(meeting == Meeting.JOINS && other.meeting == Meeting.JOINS);
  }
}
