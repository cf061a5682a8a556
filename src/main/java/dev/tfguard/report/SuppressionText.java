package dev.tfguard.report;

import dev.tfguard.finding.Suppression;

/** Says in one clause why a finding fails no run. */
final class SuppressionText {
  private SuppressionText() {}

  /** As in {@code waived by data-platform until 2027-03-31: rebuilt nightly (.tfguard.hcl:12)}. */
  static String of(Suppression suppression) {
    StringBuilder text = new StringBuilder(verb(suppression.kind()));
    if (!suppression.owner().isEmpty()) {
      text.append(" by ").append(suppression.owner());
    }
    suppression.until().ifPresent(day -> text.append(" until ").append(day));
    if (!suppression.reason().isEmpty()) {
      text.append(": ").append(suppression.reason());
    }
    if (!suppression.place().isEmpty()) {
      text.append(" (").append(suppression.place()).append(')');
    }
    return text.toString();
  }

  private static String verb(Suppression.Kind kind) {
    return switch (kind) {
      case WAIVER, COMMENT -> "waived";
      case OPTION -> "allowed";
      case BASELINE -> "known";
    };
  }
}
