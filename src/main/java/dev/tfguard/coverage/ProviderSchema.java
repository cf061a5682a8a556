package dev.tfguard.coverage;

import java.util.SortedMap;

/**
 * What one provider offers.
 *
 * @param address where it comes from, as in {@code registry.terraform.io/hashicorp/aws}
 * @param configuration what its {@code provider} block takes
 * @param types what its resource types take, by name
 */
record ProviderSchema(
    String address, SchemaNode configuration, SortedMap<String, SchemaNode> types) {}
