package dev.tfguard.hcl;

import dev.tfguard.source.SourceFile;
import java.util.List;

/**
 * A file that was read, with what was understood of it.
 *
 * @param body the blocks and arguments that could be read; complete when {@code diagnostics} is
 *     empty
 * @param diagnostics the faults, in the order of the text
 */
public record HclFile(SourceFile source, Body body, List<Diagnostic> diagnostics) {

  /** Tells whether the whole file was read. */
  public boolean isComplete() {
    return diagnostics.isEmpty();
  }
}
