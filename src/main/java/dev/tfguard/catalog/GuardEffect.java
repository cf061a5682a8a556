package dev.tfguard.catalog;

import java.util.Locale;

/** What a guarding resource is good for. */
public enum GuardEffect {
  /** It makes the service or the provider refuse a deletion. */
  DELETION,
  /** It makes a loss recoverable. */
  RECOVERY;

  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in rule files and in every output. */
  public String wireName() {
    return wireName;
  }
}
