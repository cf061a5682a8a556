package dev.tfguard.report.html;

import dev.tfguard.finding.SourceError;
import dev.tfguard.report.TerminalText;

/** A reason why a file was not judged wholly. */
record Fault(String place, String message, String hint) {

  static Fault of(SourceError error) {
    String place = error.path() + ":" + error.line() + ":" + error.column();
    return new Fault(
        TerminalText.visible(place),
        TerminalText.visible(error.message()),
        TerminalText.visible(error.hint()));
  }
}
