package dev.tfguard.history;

/** Says why a revision cannot be compared with, and what to do about it: no period at its end. */
public final class NoRevisionException extends Exception {
  private static final long serialVersionUID = 1L;

  NoRevisionException(String message) {
    super(message, null, false, false);
  }

  /** What to tell people. */
  public String complaint() {
    return String.valueOf(getMessage());
  }
}
