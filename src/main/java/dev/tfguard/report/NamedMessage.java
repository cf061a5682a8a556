package dev.tfguard.report;

import dev.tfguard.finding.Finding;

/** What is wrong, and with what: for places where nothing else names the resource. */
final class NamedMessage {
  private NamedMessage() {}

  /** One line, made visible as in a text report. */
  static String of(Finding finding) {
    String message = finding.message();
    String address = finding.address();
    return TerminalText.escape(message.contains(address) ? message : address + ": " + message);
  }
}
