package dev.tfguard.check;

import dev.tfguard.catalog.Tier;
import dev.tfguard.finding.Severity;

/** How bad a defect is, by the tier of what it endangers. */
final class Severities {
  private Severities() {}

  /** Of a resource that Terraform may destroy. */
  static Severity unprotected(StatefulResource found) {
    return switch (found.type().tier()) {
      case CRITICAL -> found.hasServiceProtection() ? Severity.HIGH : Severity.CRITICAL;
      case HIGH -> Severity.HIGH;
      case MEDIUM -> Severity.LOW;
    };
  }

  /** Of a setting that is off or makes a loss worse. */
  static Severity weakened(Tier tier) {
    return switch (tier) {
      case CRITICAL -> Severity.HIGH;
      case HIGH -> Severity.MEDIUM;
      case MEDIUM -> Severity.LOW;
    };
  }

  /** Of a doubt. */
  static Severity undecided(Tier tier) {
    return weakened(tier).lower();
  }
}
