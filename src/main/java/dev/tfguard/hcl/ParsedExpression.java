package dev.tfguard.hcl;

import java.util.List;

/**
 * An expression that was read on its own.
 *
 * @param expression what was read; {@code null} where {@code diagnostics} is not empty
 */
public record ParsedExpression(Expression expression, List<Diagnostic> diagnostics) {}
