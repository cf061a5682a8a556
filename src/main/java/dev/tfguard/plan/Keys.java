package dev.tfguard.plan;

import java.util.HashMap;
import java.util.Map;

/** The keys of an object that mean something; each has a bit of its own. */
final class Keys {
  private final Map<String, Long> bits = new HashMap<>();

  private Keys() {}

  /** At most 64 of them. */
  static Keys of(String... names) {
    Keys keys = new Keys();
    for (String name : names) {
      keys.bits.put(name, 1L << keys.bits.size());
    }
    return keys;
  }

  /** The bit of {@code key}; 0 when it means nothing. */
  long bit(String key) {
    return bits.getOrDefault(key, 0L);
  }
}
