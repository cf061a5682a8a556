package dev.tfguard.config;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Threshold;
import java.util.List;
import java.util.Optional;

/**
 * What fails a run of one command, as far as a configuration says.
 *
 * @param failOn the mildest severity that does
 * @param strict whether the destruction of a type that nobody has judged does
 * @param anyDestroy whether every destruction does
 */
public record Gate(Optional<Threshold> failOn, boolean strict, boolean anyDestroy) {
  private static final CheckId UNCLASSIFIED = new CheckId("plan-unclassified");
  private static final List<CheckId> DESTRUCTION =
      List.of(new CheckId("plan-destroy"), new CheckId("plan-replace"), UNCLASSIFIED);

  /** Nothing is said. */
  public static final Gate NONE = new Gate(Optional.empty(), false, false);

  /** The checks that find what {@code strict} and {@code anyDestroy} are to fail on. */
  public List<CheckId> needs() {
    if (anyDestroy) {
      return DESTRUCTION;
    }
    return strict ? List.of(UNCLASSIFIED) : List.of();
  }

  /** The same, failing on {@code general} where it says nothing of its own. */
  Gate or(Optional<Threshold> general) {
    return new Gate(failOn.or(() -> general), strict, anyDestroy);
  }
}
