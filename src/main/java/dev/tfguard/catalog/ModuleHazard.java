package dev.tfguard.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An argument of a published module that makes deletions inside the module easier, or the loss
 * deeper.
 *
 * @param unsafe the values that do
 * @param defaultValue the value in force when the argument is not set, where it is a fixed one
 * @param unless the argument that, when it is set, leaves nothing of the danger
 */
public record ModuleHazard(
    AttributePath attribute,
    List<String> unsafe,
    Optional<String> defaultValue,
    Optional<String> unless) {

  /** Tells whether {@code value} is one of the dangerous ones. */
  public boolean isUnsafe(String value) {
    return unsafe.contains(value);
  }
}
