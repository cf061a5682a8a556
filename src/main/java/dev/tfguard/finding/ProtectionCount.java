package dev.tfguard.finding;

/**
 * How many stateful resources of one kind a module has.
 *
 * @param module the directory as shown to people
 * @param kind the name of the kind in the catalogue, as in {@code database}
 * @param protectedOnes those that Terraform itself refuses to destroy
 */
public record ProtectionCount(String module, String kind, int stateful, int protectedOnes) {}
