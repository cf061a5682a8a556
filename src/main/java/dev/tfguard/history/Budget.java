package dev.tfguard.history;

/** How far a walk may go: counted in work, not in time, so that every machine finds the same. */
final class Budget {
  private int commits = 10_000;
  private int versions = 500;
  private long bytes = 64L << 20;

  /** Tells whether one more commit may be looked at. */
  boolean spendCommit() {
    return --commits > 0;
  }

  /** Tells whether one more version of a directory may be listed. */
  boolean spendVersion() {
    return --versions >= 0;
  }

  /** Tells whether a file of that many bytes may be read. */
  boolean spendBytes(long size) {
    if (size > bytes) {
      return false;
    }
    bytes -= size;
    return true;
  }
}
