package dev.tfguard.catalog;

import java.util.Locale;

/** Which change of a recovery setting makes a loss harder to recover. */
public enum Weakening {
  /** A smaller number. */
  LOWER,
  /** A value that is not one of the safe ones. */
  OFF;

  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in rule files and in every output. */
  public String wireName() {
    return wireName;
  }
}
