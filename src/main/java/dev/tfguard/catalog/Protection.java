package dev.tfguard.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An argument that makes a deletion refused.
 *
 * @param safe the values that do
 * @param defaultValue the value in force when the argument is not set, where it is a fixed one
 * @param availability the provider versions that have the argument
 * @param note a trap, without a period at its end
 */
public record Protection(
    AttributePath attribute,
    List<String> safe,
    Optional<String> defaultValue,
    Enforcement enforcedBy,
    Availability availability,
    Optional<String> note) {

  /** The first provider version that has the argument, where that matters. */
  public Optional<String> since() {
    return availability.since();
  }

  /** Tells whether {@code value} makes a deletion refused. */
  public boolean isSafe(String value) {
    return safe.contains(value);
  }

  /** Tells whether the argument protects without being set. */
  public boolean isSafeByDefault() {
    return defaultValue.filter(safe::contains).isPresent();
  }
}
