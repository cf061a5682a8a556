package dev.tfguard.catalog;

import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;

/** A rule file of tfguard's own that cannot be used, which is a defect of tfguard. */
public final class BrokenRuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A rule file that says, as a whole, something that cannot be. */
  public BrokenRuleException(String path, String message) {
    super(path + ": " + message);
  }

  /** A rule file with a fault at one place, which the message gives as 1-based line and column. */
  static BrokenRuleException of(SourceFile source, Diagnostic problem) {
    Position at = LineIndex.of(source.text()).position(problem.span().start());
    return new BrokenRuleException(
        source.path() + ":" + at.line() + ":" + at.column(),
        problem.message() + "; " + problem.hint());
  }
}
