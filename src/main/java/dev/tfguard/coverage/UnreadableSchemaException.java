package dev.tfguard.coverage;

/** A file that is no output of {@code terraform providers schema -json}. */
public final class UnreadableSchemaException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String complaint;

  UnreadableSchemaException(String complaint) {
    super(complaint);
    this.complaint = complaint;
  }

  /** What is wrong with which file, and what would be right. */
  public String complaint() {
    return complaint;
  }
}
