package dev.tfguard.cli;

import java.util.Optional;

/** The version of the running program. */
final class Version {
  private Version() {}

  /** As in the jar's manifest; {@code development} outside a jar. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
