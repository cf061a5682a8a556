package dev.tfguard.catalog;

import java.util.Optional;

/**
 * The versions of a provider that have something, where that matters.
 *
 * @param since the first version that has it
 * @param until the first version that no longer has it
 */
public record Availability(Optional<String> since, Optional<String> until) {

  /** No version is known not to have it. */
  public static final Availability ALWAYS = new Availability(Optional.empty(), Optional.empty());
}
