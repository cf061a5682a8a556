package dev.tfguard.hcl;

import dev.tfguard.source.Span;

/**
 * A fault in a source text.
 *
 * @param span where, in the text it was read from
 * @param message what was found, without a period at its end
 * @param hint what would be right, without a period at its end
 */
public record Diagnostic(Span span, String message, String hint) {}
