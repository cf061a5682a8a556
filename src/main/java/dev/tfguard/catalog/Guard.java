package dev.tfguard.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Another resource that protects the one it refers to.
 *
 * @param type the type of that other resource
 * @param reference its argument that refers to what it guards
 * @param attribute its argument that must have a safe value; empty when its being there is enough
 * @param safe the safe values of {@code attribute}
 * @param availability the provider versions that have the type or what is named of it
 */
public record Guard(
    String type,
    AttributePath reference,
    Optional<AttributePath> attribute,
    List<String> safe,
    GuardEffect protects,
    Enforcement enforcedBy,
    Availability availability) {}
