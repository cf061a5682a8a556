package dev.tfguard.setup;

import java.util.Locale;

/** What a repository takes tfguard up with. */
public enum Part {
  /** The configuration file. */
  CONFIG,
  /** The entry for pre-commit. */
  PRE_COMMIT,
  /** The job of the continuous integration. */
  CI,
  /** The baseline. */
  BASELINE;

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
