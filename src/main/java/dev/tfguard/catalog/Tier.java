package dev.tfguard.catalog;

import java.util.Locale;

/** How much is lost with a resource, most first. */
public enum Tier {
  /** Primary user data, or the key to it. */
  CRITICAL,
  /** Secrets, identity, DNS, registries, backups, logs under retention. */
  HIGH,
  /** Derived, or to be built again at a cost. */
  MEDIUM;

  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in rule files and in every output. */
  public String wireName() {
    return wireName;
  }
}
