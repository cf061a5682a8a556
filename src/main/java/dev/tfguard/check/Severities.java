package dev.tfguard.check;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.catalog.Tier;
import dev.tfguard.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How bad a defect is, by the tier of what it endangers. */
public final class Severities {
  private Severities() {}

  /** Of a resource that Terraform may destroy. */
  public static Severity unprotected(StatefulResource found) {
    return switch (found.type().tier()) {
      case CRITICAL -> found.hasServiceProtection() ? Severity.HIGH : Severity.CRITICAL;
      case HIGH -> found.hasServiceProtection() ? Severity.MEDIUM : Severity.HIGH;
      case MEDIUM -> Severity.LOW;
    };
  }

  /** Of a loss that nothing stands in the way of. */
  public static Severity lost(Tier tier) {
    return switch (tier) {
      case CRITICAL -> Severity.CRITICAL;
      case HIGH -> Severity.HIGH;
      case MEDIUM -> Severity.MEDIUM;
    };
  }

  /** Of a setting that is off or makes a loss worse. */
  public static Severity weakened(Tier tier) {
    return switch (tier) {
      case CRITICAL -> Severity.HIGH;
      case HIGH -> Severity.MEDIUM;
      case MEDIUM -> Severity.LOW;
    };
  }

  /** The worst of such a setting for {@code types}. */
  static Optional<Severity> weakened(List<StatefulType> types) {
    return types.stream().map(type -> weakened(type.tier())).max(Comparator.naturalOrder());
  }

  /** Of a doubt. */
  public static Severity undecided(Tier tier) {
    return weakened(tier).lower();
  }
}
