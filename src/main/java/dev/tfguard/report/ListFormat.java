package dev.tfguard.report;

import java.util.Locale;

/** The formats in which the catalogue and the waivers are listed. */
public enum ListFormat {
  /** For people. */
  TEXT,
  /** For programs: the schemas {@code tfguard/catalog/v1} and {@code tfguard/waivers/v1}. */
  JSON;

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
