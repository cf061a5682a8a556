package dev.tfguard.plan;

import java.util.Map;

/**
 * What tells a resource from others of its type, to see whether two are one and the same under
 * different addresses.
 *
 * @param hashes of the scalar arguments, by name; never the values, which may be secret
 */
public record Traits(Map<String, Integer> hashes) {
  /** Nothing known. */
  public static final Traits NONE = new Traits(Map.of());

  /** Copies the map. */
  public Traits {
    hashes = Map.copyOf(hashes);
  }
}
