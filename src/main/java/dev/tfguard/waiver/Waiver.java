package dev.tfguard.waiver;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Suppression;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets what some checks find pass for a while.
 *
 * @param checks whose findings, at least one
 * @param terms why, who answers for it and until when, which is always said
 * @param location where it is written
 */
public record Waiver(
    List<CheckId> checks, WaiverScope scope, Suppression terms, Location location) {
  /** Those that end first before the others. */
  public static final Comparator<Waiver> BY_END =
      Comparator.comparing(Waiver::until).thenComparing(Waiver::location);

  /** Copies the list; throws {@link IllegalArgumentException} when the end is not said. */
  public Waiver {
    checks = List.copyOf(checks);
    if (terms.until().isEmpty()) {
      throw new IllegalArgumentException("a waiver without end at " + terms.place());
    }
  }

  /** The last day on which it holds. */
  public LocalDate until() {
    return terms.until().orElseThrow();
  }

  /** How many days it still holds after {@code today}: 0 on its last day, negative thereafter. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, until());
  }

  /** Tells whether it has expired. */
  public boolean isOver(LocalDate today) {
    return daysLeft(today) < 0;
  }

  /** Tells whether it is about what {@code check} finds. */
  boolean isOf(CheckId check) {
    for (CheckId own : checks) {
      if (own.value().equals(check.value())) {
        return true;
      }
    }
    return false;
  }

  /** The checks as a reader lists them. */
  public String checkNames() {
    return checks.stream().map(CheckId::value).collect(Collectors.joining(", "));
  }
}
