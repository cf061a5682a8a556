package dev.tfguard.plan;

import java.io.IOException;

/** Says why a document is not read as a plan. */
sealed class UnreadablePlanException extends IOException
    permits MalformedPlanException, WrongDocumentException {
  private static final long serialVersionUID = 1L;

  private final String message;
  private final String hint;
  private final int line;
  private final int column;

  UnreadablePlanException(String message, String hint, int line, int column) {
    super(message);
    this.message = message;
    this.hint = hint;
    this.line = line;
    this.column = column;
  }

  /** The same, said of the input at {@code path}. */
  PlanError in(String path) {
    return new PlanError(path, line, column, message, hint);
  }
}
