package dev.tfguard.cli;

/** What the exit code of tfguard tells the shell. */
enum ExitCode {
  /** Nothing at or over the threshold. */
  OK(0),
  /** Findings at or over the threshold. */
  FINDINGS(1),
  /** Bad usage, input that cannot be read, broken configuration, or a fault of ours. */
  ERROR(2),
  /** Halted by the kill switch, or refused by policy. */
  HALTED(3);

  /** What the launcher turns back into 1: Java's own code for a start that failed is 1 too. */
  private static final int FINDINGS_FOR_LAUNCHER = 101;

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The code to leave the virtual machine with. */
  static int toShell(int code) {
    return code == FINDINGS.code && Boolean.getBoolean("tfguard.launcher")
        ? FINDINGS_FOR_LAUNCHER
        : code;
  }
}
