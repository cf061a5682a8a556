package dev.tfguard.hcl;

import dev.tfguard.source.Span;
import java.util.Optional;

/**
 * What one line of a comment says. In JSON syntax, where a member named {@code //} of a body is a
 * comment, it is the whole of its string.
 *
 * @param text without comment marks and without white space at its ends
 * @param span where the text stands; in JSON syntax the string with its quotes
 * @param about the outermost item on whose first line, or right above which, the comment stands; in
 *     JSON syntax the block that it is a member of; empty where there is none
 */
public record CommentLine(String text, Span span, Optional<BodyItem> about) {}
