package dev.tfguard.setup;

/**
 * A file that is to be written.
 *
 * @param path from the root of the repository, with {@code /}
 * @param before its text; empty for a new file
 * @param after the text that it is to have
 * @param purpose what it is for: a clause without a period
 */
public record Proposal(String path, String before, String after, String purpose) {}
