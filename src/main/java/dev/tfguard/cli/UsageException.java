package dev.tfguard.cli;

/** Says in one line what is wrong with a command line and what would be right. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String complaint;

  UsageException(String complaint) {
    super(complaint, null, false, false);
    this.complaint = complaint;
  }

  String complaint() {
    return complaint;
  }
}
