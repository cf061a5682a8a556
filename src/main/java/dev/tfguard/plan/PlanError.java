package dev.tfguard.plan;

/**
 * A reason why an input could not be read as a plan.
 *
 * @param line 1-based; 1 where it is about the whole
 * @param column 1-based, in UTF-16 units; 1 where it is about the whole
 * @param message what was found, without a period at its end
 * @param hint what would be right, and the command that makes it, without a period at its end
 */
public record PlanError(String path, int line, int column, String message, String hint) {}
