package dev.tfguard.setup;

/** A file of the repository that nothing can be added to. */
public final class UnfitFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String complaint;

  UnfitFileException(String complaint) {
    super(complaint, null, false, false);
    this.complaint = complaint;
  }

  /** One line: the file with 1-based line and column, what is wrong and what to do. */
  public String complaint() {
    return complaint;
  }
}
