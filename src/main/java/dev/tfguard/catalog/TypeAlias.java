package dev.tfguard.catalog;

import java.util.Optional;

/**
 * Another name of a stateful type: a synonym, a former name, a versioned twin.
 *
 * @param sameAs the type of which everything holds that is not said here
 */
record TypeAlias(
    String name,
    String sameAs,
    Optional<String> summary,
    Optional<String> docs,
    Availability availability) {

  /** The type that is meant, under this name. */
  StatefulType of(StatefulType type) {
    return new StatefulType(
        name,
        summary.orElse(type.summary()),
        type.kind(),
        type.tier(),
        docs.or(type::docs),
        availability,
        type.onlyEmpty(),
        type.protections(),
        type.hazards(),
        type.recoveries(),
        type.guards(),
        type.providerSettings(),
        type.iam());
  }
}
