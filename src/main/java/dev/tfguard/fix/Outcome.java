package dev.tfguard.fix;

import dev.tfguard.source.SourceFile;
import dev.tfguard.source.TextEdit;
import java.util.List;

/** What a fixer comes to. */
sealed interface Outcome {

  /** The edits that mend the finding. */
  record Mended(List<FileEdit> edits) implements Outcome {}

  /**
   * Nothing that tfguard writes would mend it.
   *
   * @param remedy why, and what a person does: a clause without a period
   */
  record Refused(String remedy) implements Outcome {}

  static Outcome mended(SourceFile source, List<TextEdit> edits) {
    return new Mended(edits.stream().map(edit -> FileEdit.of(source.path(), edit)).toList());
  }

  static Outcome refused(String remedy) {
    return new Refused(remedy);
  }
}
