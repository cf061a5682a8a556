package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import java.util.Optional;

/**
 * An {@code import} block.
 *
 * @param to where the object goes; empty when it is no address, without a key that is an expression
 * @param id the {@code id} argument
 */
public record Import(
    Located<Block> declaration, Optional<Address> to, Optional<Located<Attribute>> id) {

  static Import of(Located<Block> block) {
    Optional<Located<Attribute>> id =
        block.node().body().attribute("id").map(found -> block.<Attribute>sibling(found));
    return new Import(block, References.address(block, "to"), id);
  }
}
