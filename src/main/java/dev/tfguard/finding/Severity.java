package dev.tfguard.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, least first. */
public enum Severity {
  /** Derived data, or a doubt. */
  LOW,
  /** What can be built again at a cost. */
  MEDIUM,
  /** What is lost for good, unless something else still refuses. */
  HIGH,
  /** What is lost for good, and nothing refuses. */
  CRITICAL;

  /** The worst first. */
  public static final List<Severity> WORST_FIRST = List.of(CRITICAL, HIGH, MEDIUM, LOW);

  private final String wireName = name().toLowerCase(Locale.ROOT);

  /** The name in every output and option. */
  public String wireName() {
    return wireName;
  }

  /** The severity of that wire name. */
  public static Optional<Severity> parse(String wireName) {
    for (Severity severity : values()) {
      if (severity.wireName.equals(wireName)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  /** Tells whether this is {@code other} or worse. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  /** One step milder; the mildest stays. */
  public Severity lower() {
    return switch (this) {
      case CRITICAL -> HIGH;
      case HIGH -> MEDIUM;
      case MEDIUM, LOW -> LOW;
    };
  }
}
