package dev.tfguard.fix;

import dev.tfguard.finding.Finding;
import java.util.List;

/**
 * The edits that mend one finding.
 *
 * @param edits at least one
 * @param turn fixes with a lower number come first; those with a higher one are then looked for
 *     anew
 */
public record Fix(Finding finding, List<FileEdit> edits, int turn) {

  /** Copies the list. */
  public Fix {
    edits = List.copyOf(edits);
  }
}
