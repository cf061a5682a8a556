package dev.tfguard.baseline;

/** A file that cannot be used as a baseline. */
public final class BrokenBaselineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String complaint;

  BrokenBaselineException(String complaint) {
    super(complaint, null, false, false);
    this.complaint = complaint;
  }

  /** One line: the file with 1-based line and column, what is wrong and what to do. */
  public String complaint() {
    return complaint;
  }
}
