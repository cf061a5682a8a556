package dev.tfguard.catalog;

import java.util.List;

/**
 * Something that is said of every type of a provider.
 *
 * @param except patterns of the types that it does not hold for
 */
record Shared<T>(T setting, List<NamePattern> except) {

  /** Tells whether it holds for the type {@code name}. */
  boolean covers(String name) {
    return except.stream().noneMatch(pattern -> pattern.matches(name));
  }
}
