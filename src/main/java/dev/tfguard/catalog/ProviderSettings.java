package dev.tfguard.catalog;

import java.util.List;

/**
 * What the configuration of the provider itself, its {@code provider} block, says of the deletion
 * of a type's resources.
 *
 * @param protections those that make it refused
 * @param hazards those that make it easier, or its loss deeper
 */
public record ProviderSettings(List<Protection> protections, List<Hazard> hazards) {}
