package dev.tfguard.source;

/**
 * A replacement of one span of a text by other text; an empty span inserts.
 *
 * @param span what is replaced, in the offsets of the text before the edit
 * @param replacement what stands there afterwards
 */
public record TextEdit(Span span, String replacement) {}
