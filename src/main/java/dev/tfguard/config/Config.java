package dev.tfguard.config;

import dev.tfguard.catalog.OwnTypes;

/**
 * What one configuration file says.
 *
 * @param types what it says of resource types
 */
public record Config(OwnTypes types) {

  /** Says nothing, as where there is no file. */
  public static final Config NONE = new Config(OwnTypes.NONE);
}
