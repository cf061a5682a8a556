package dev.tfguard.check.plan;

/**
 * What is probably one resource under two addresses.
 *
 * @param certain whether nothing else could be meant
 */
record Move(String from, String to, boolean certain) {}
