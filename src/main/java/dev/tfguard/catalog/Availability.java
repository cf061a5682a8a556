package dev.tfguard.catalog;

import java.util.Optional;

/**
 * The versions of a provider that have something, where that matters.
 *
 * @param since the first version that has it
 * @param until the first version that no longer has it
 */
public record Availability(Optional<String> since, Optional<String> until) {

  /** Tells whether no version is known not to have it. */
  public boolean isAlways() {
    return since.isEmpty() && until.isEmpty();
  }
}
