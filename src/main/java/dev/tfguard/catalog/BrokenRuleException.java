package dev.tfguard.catalog;

import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import java.util.List;

/** A rule file of tfguard's own that cannot be used, which is a defect of tfguard. */
public final class BrokenRuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A rule file that says, as a whole, something that cannot be. */
  public BrokenRuleException(String path, String message) {
    super(path + ": " + message);
  }

  /** Throws when there is a problem; the message gives its 1-based line and column. */
  static void throwFirst(SourceFile source, List<Diagnostic> problems) {
    if (problems.isEmpty()) {
      return;
    }
    Diagnostic first = problems.get(0);
    Position at = LineIndex.of(source.text()).position(first.span().start());
    throw new BrokenRuleException(
        source.path() + ":" + at.line() + ":" + at.column(), first.message() + "; " + first.hint());
  }
}
