package dev.tfguard.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the exit code of tfguard tells the shell. */
enum ExitCode {
  /** Nothing at or over the threshold. */
  OK(0, "Nothing at or over the threshold."),
  /** Findings at or over the threshold. */
  FINDINGS(1, "Findings at or over the threshold."),
  /** Bad usage, input that cannot be read, broken configuration, or a fault of ours. */
  ERROR(2, "Bad usage, broken configuration, or input that cannot be read."),
  /** Halted by the kill switch, or refused by policy. */
  HALTED(3, "Halted by the kill switch, or refused by policy.");

  /** What the launcher turns back into 1: Java's own code for a start that failed is 1 too. */
  private static final int FINDINGS_FOR_LAUNCHER = 101;

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  /** What each code means to people, in ascending order. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode exit : values()) {
      meanings.put(String.valueOf(exit.code), exit.meaning);
    }
    return meanings;
  }

  /** The code to leave the virtual machine with. */
  static int toShell(int code) {
    return code == FINDINGS.code && Boolean.getBoolean("tfguard.launcher")
        ? FINDINGS_FOR_LAUNCHER
        : code;
  }
}
