package dev.tfguard.config;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which checks are switched off, and which find something of another severity than their own. */
public final class CheckRules {
  /** Nothing is said. */
  public static final CheckRules NONE = new CheckRules(Set.of(), Map.of());

  private final Set<CheckId> off;
  private final Map<CheckId, Severity> severities;

  CheckRules(Set<CheckId> off, Map<CheckId, Severity> severities) {
    this.off = new TreeSet<>(off);
    this.severities = new TreeMap<>(severities);
  }

  /** Tells whether nothing of {@code check} is to be found. */
  public boolean isOff(CheckId check) {
    return off.contains(check);
  }

  /** The severity that {@code check} is given. */
  public Optional<Severity> severity(CheckId check) {
    return Optional.ofNullable(severities.get(check));
  }

  /** The finding with the severity that counts; empty when its check is switched off. */
  public Optional<Finding> apply(Finding finding) {
    if (isOff(finding.check())) {
      return Optional.empty();
    }
    Optional<Severity> severity = severity(finding.check());
    boolean same = severity.isEmpty() || severity.get() == finding.severity();
    return Optional.of(same ? finding : finding.withSeverity(severity.get()));
  }
}
