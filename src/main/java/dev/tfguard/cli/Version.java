package dev.tfguard.cli;

import java.util.Optional;

/** The version of the running program, as the jar's manifest has it. */
final class Version {
  private static final int SHOWN_DIGITS = 10;
  private static final int COMMIT_DIGITS = 40;

  private Version() {}

  /** The release, such as {@code 0.1.0}; {@code development} outside a jar. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getSpecificationVersion())
        .orElse("development");
  }

  /** The release and what it was built from, as in {@code 0.1.0 (0123456789-dirty)}. */
  static String full() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .map(Version::shown)
        .orElseGet(Version::number);
  }

  /** The text for {@code build}, which is the release or {@code release+commit[-dirty]}. */
  static String shown(String build) {
    int plus = build.indexOf('+');
    if (plus < 0) {
      return build;
    }
    String commit = build.substring(plus + 1, plus + 1 + SHOWN_DIGITS);
    return build.substring(0, plus)
        + " ("
        + commit
        + build.substring(plus + 1 + COMMIT_DIGITS)
        + ")";
  }
}
