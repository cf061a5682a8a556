package dev.tfguard.catalog;

import java.util.Locale;

/** Who refuses to delete what a setting protects. */
public enum Enforcement {
  /** The API: no client gets past it. */
  SERVICE,
  /** Only the provider: a console or another client still deletes. */
  TERRAFORM;

  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in rule files and in every output. */
  public String wireName() {
    return wireName;
  }
}
