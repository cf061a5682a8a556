package dev.tfguard.config;

import dev.tfguard.finding.Threshold;
import java.util.Optional;

/**
 * What fails a run of one command, as far as a configuration says.
 *
 * @param failOn the mildest severity that does
 * @param strict whether the destruction of a type that nobody has judged does
 * @param anyDestroy whether every destruction does
 */
public record Gate(Optional<Threshold> failOn, boolean strict, boolean anyDestroy) {
  /** Nothing is said. */
  public static final Gate NONE = new Gate(Optional.empty(), false, false);

  /** The same, failing on {@code general} where it says nothing of its own. */
  Gate or(Optional<Threshold> general) {
    return new Gate(failOn.or(() -> general), strict, anyDestroy);
  }
}
