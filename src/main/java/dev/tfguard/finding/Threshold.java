package dev.tfguard.finding;

import java.util.Locale;

/** From which severity on a finding fails a run: the values of {@code --fail-on}. */
public enum Threshold {
  /** Only critical findings fail. */
  CRITICAL,
  /** High and critical findings fail. */
  HIGH,
  /** All but low findings fail. */
  MEDIUM,
  /** Every finding fails. */
  LOW,
  /** No finding fails. */
  NEVER;

  /** Tells whether a finding of {@code severity} fails the run. */
  public boolean isReachedBy(Severity severity) {
    return switch (this) {
      case CRITICAL -> severity.isAtLeast(Severity.CRITICAL);
      case HIGH -> severity.isAtLeast(Severity.HIGH);
      case MEDIUM -> severity.isAtLeast(Severity.MEDIUM);
      case LOW -> true;
      case NEVER -> false;
    };
  }

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
