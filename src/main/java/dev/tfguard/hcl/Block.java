package dev.tfguard.hcl;

import dev.tfguard.source.Span;
import java.util.List;

/**
 * A block, {@code type "label" { … }}.
 *
 * @param start the offset of the type; in JSON syntax that of the innermost label or key
 * @param end the offset behind the closing brace
 * @param typeEnd the offset behind the type
 */
public record Block(int start, int end, int typeEnd, String type, List<Label> labels, Body body)
    implements BodyItem {

  /** From the type to the last label, or the type alone. */
  public Span headerSpan() {
    int headerEnd =
        labels.isEmpty() ? typeEnd : Math.max(typeEnd, labels.get(labels.size() - 1).end());
    return new Span(start, headerEnd);
  }

  /** The value of the label at {@code index}, or the empty string where there is none. */
  public String label(int index) {
    return index < labels.size() ? labels.get(index).value() : "";
  }
}
