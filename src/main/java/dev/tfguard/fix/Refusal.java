package dev.tfguard.fix;

/**
 * A change that was not made.
 *
 * @param path as shown to people
 * @param reason what was found and what to do about it, without a period at its end
 */
public record Refusal(String path, String reason) {}
