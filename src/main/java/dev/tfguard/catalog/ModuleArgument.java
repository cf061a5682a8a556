package dev.tfguard.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An argument of a published module that makes deletions inside the module refused.
 *
 * @param safe the values that do
 * @param defaultValue the value in force when the argument is not set, where it is a fixed one
 * @param since the first version of the module that has the argument, where that matters
 * @param note a trap, without a period at its end
 */
public record ModuleArgument(
    AttributePath attribute,
    List<String> safe,
    Optional<String> defaultValue,
    Optional<String> since,
    Optional<String> note) {

  /** Tells whether {@code value} makes a deletion refused. */
  public boolean isSafe(String value) {
    return safe.contains(value);
  }

  /** Tells whether the argument protects without being set. */
  public boolean isSafeByDefault() {
    return defaultValue.filter(safe::contains).isPresent();
  }
}
