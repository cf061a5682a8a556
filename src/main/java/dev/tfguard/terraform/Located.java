package dev.tfguard.terraform;

import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.Node;
import dev.tfguard.source.Span;

/** A part of a syntax tree with the file it stands in. */
public record Located<T extends Node>(HclFile file, T node) {

  /** Where it stands in its file. */
  public Span span() {
    return node.span();
  }

  /** As written. */
  public String text() {
    return file.source().text().substring(node.start(), node.end());
  }

  /** Another part of the same file. */
  public <S extends Node> Located<S> sibling(S other) {
    return new Located<>(file, other);
  }
}
