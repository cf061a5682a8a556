package dev.tfguard.hcl;

import dev.tfguard.source.Span;

/**
 * An argument, {@code name = value}.
 *
 * @param nameEnd the offset behind the name as written; in JSON syntax the name has its quotes
 */
public record Attribute(int start, int end, int nameEnd, String name, Expression value)
    implements BodyItem {

  /** Where the name stands. */
  public Span nameSpan() {
    return new Span(start, nameEnd);
  }
}
