package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.Template;
import java.util.Optional;

/** Arguments that hold an address instead of a value. */
final class References {
  private References() {}

  /** The address in the argument {@code name} of {@code block}. */
  static Optional<Address> address(Located<Block> block, String name) {
    return block
        .node()
        .body()
        .attribute(name)
        .map(Attribute::value)
        .flatMap(value -> Address.parse(text(block, value)));
  }

  // JSON syntax writes the reference in a string.
  private static String text(Located<Block> block, Expression value) {
    String written = block.sibling(value).text();
    return value instanceof Template template ? template.literal().orElse(written) : written;
  }
}
