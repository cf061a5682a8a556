package dev.tfguard.hcl;

import dev.tfguard.source.Span;

/** A part of a syntax tree; its offsets are 0-based, half-open, in UTF-16 units of its file. */
public sealed interface Node
    permits Body, BodyItem, Label, Expression, ObjectItem, Step, TemplatePart {

  /** The offset of the first character. */
  int start();

  /** The offset behind the last character. */
  int end();

  /** Both offsets. */
  default Span span() {
    return new Span(start(), end());
  }
}
