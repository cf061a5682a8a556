package dev.tfguard.hcl;

/**
 * A label of a block.
 *
 * @param value the text it stands for, escapes resolved
 * @param quoted false for a bare identifier
 */
public record Label(int start, int end, String value, boolean quoted) implements Node {}
