package dev.tfguard.terraform;

import dev.tfguard.hcl.Block;
import java.util.Optional;

/** A {@code moved} block; an end that is no address is empty. */
public record Moved(Located<Block> declaration, Optional<Address> from, Optional<Address> to) {

  static Moved of(Located<Block> block) {
    return new Moved(block, References.address(block, "from"), References.address(block, "to"));
  }
}
