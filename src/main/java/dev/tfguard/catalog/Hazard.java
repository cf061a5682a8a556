package dev.tfguard.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An argument that makes a deletion easier, or its loss deeper.
 *
 * @param unsafe the values that do
 * @param defaultValue the value in force when the argument is not set, where it is a fixed one
 * @param because what then happens: a clause without a period
 * @param lifts the protection of the same type that is not respected then
 * @param empties whether the service deletes only what is empty as long as the argument is not
 *     dangerous
 * @param unless the argument that, when it is set, leaves nothing of the danger
 * @param availability the provider versions that have the argument
 */
public record Hazard(
    AttributePath attribute,
    List<String> unsafe,
    Optional<String> defaultValue,
    String because,
    Optional<AttributePath> lifts,
    boolean empties,
    Optional<AttributePath> unless,
    Availability availability) {

  /** Tells whether {@code value} is one of the dangerous ones. */
  public boolean isUnsafe(String value) {
    return unsafe.contains(value);
  }
}
