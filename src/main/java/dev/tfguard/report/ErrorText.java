package dev.tfguard.report;

import dev.tfguard.finding.SourceError;

/** Says in one line what is wrong with a file, and what would be right. */
final class ErrorText {
  private ErrorText() {}

  static String of(SourceError error) {
    return error.hint().isEmpty() ? error.message() : error.message() + "; " + error.hint();
  }
}
