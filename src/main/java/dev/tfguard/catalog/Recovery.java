package dev.tfguard.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An argument that makes a loss recoverable: backups, versions, retention.
 *
 * @param safe with {@link Weakening#OFF} the values that keep it on, else empty
 * @param unlimited with {@link Weakening#LOWER} the number that stands for no limit at all, which
 *     is what an argument that is not set comes to as well
 * @param defaultValue what an argument that is not set comes to
 * @param availability the provider versions that have the argument
 */
public record Recovery(
    AttributePath attribute,
    Weakening weaker,
    List<String> safe,
    Optional<String> unlimited,
    Optional<String> defaultValue,
    Availability availability) {}
