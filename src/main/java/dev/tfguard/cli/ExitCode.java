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

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
