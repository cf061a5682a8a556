package dev.tfguard.plan;

/** A document that is JSON and something else than a plan. */
final class WrongDocumentException extends UnreadablePlanException {
  private static final long serialVersionUID = 1L;

  WrongDocumentException(String message, String hint) {
    super(message, hint, 1, 1);
  }
}
