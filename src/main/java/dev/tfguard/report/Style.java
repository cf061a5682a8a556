package dev.tfguard.report;

import dev.tfguard.finding.Severity;

/** Whether text is coloured with the escape sequences of terminals (ECMA-48, SGR). */
public enum Style {
  /** No escape sequence at all. */
  PLAIN,
  /** For a terminal. */
  COLOUR;

  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return paint("1", text);
  }

  String dim(String text) {
    return paint("2", text);
  }

  String error(String text) {
    return paint("1;31", text);
  }

  String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case CRITICAL -> "1;35";
          case HIGH -> "1;31";
          case MEDIUM -> "33";
          case LOW -> "36";
        },
        text);
  }

  private String paint(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + RESET;
  }
}
