package dev.tfguard.check.against;

/**
 * What is compared.
 *
 * @param renames where lost things may have gone
 */
record Comparison(Past past, Present present, Renames renames) {}
