package dev.tfguard.hcl;

/** {@code ${expression}}. */
public record Interpolation(int start, int end, Expression expression) implements TemplatePart {}
