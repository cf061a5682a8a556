package dev.tfguard.report;

import java.util.Locale;

/** The formats in which the catalogue is shown. */
public enum CatalogFormat {
  /** For people. */
  TEXT,
  /** For programs: the schema {@code tfguard/catalog/v1}. */
  JSON;

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
