package dev.tfguard.hcl;

import java.util.Optional;

/** A key and its value in an object expression. */
public record ObjectItem(int start, int end, Expression key, Expression value) implements Node {

  /** The key, where it is a bare name or a literal string and so needs no evaluation. */
  public Optional<String> literalKey() {
    if (key instanceof Variable name) {
      return Optional.of(name.name());
    }
    return key instanceof Template template ? template.literal() : Optional.empty();
  }
}
