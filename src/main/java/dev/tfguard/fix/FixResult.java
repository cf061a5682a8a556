package dev.tfguard.fix;

import java.util.List;

/**
 * What applying fixes comes to.
 *
 * @param changes by path
 * @param applied the fixes done, in the order of their findings; the edits of one are in the
 *     offsets of the text that the fixes of earlier turns had left
 * @param dropped the fixes whose result did not parse or still had the finding
 */
public record FixResult(List<FileChange> changes, List<Fix> applied, List<Fix> dropped) {

  /** Copies the lists. */
  public FixResult {
    changes = List.copyOf(changes);
    applied = List.copyOf(applied);
    dropped = List.copyOf(dropped);
  }
}
