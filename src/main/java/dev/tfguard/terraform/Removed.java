package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import java.util.Optional;

/**
 * A {@code removed} block.
 *
 * @param from what is removed; empty when it is no address
 * @param destroy the {@code destroy} argument of its lifecycle; when unset Terraform destroys and
 *     OpenTofu forgets ({@code internal/configs/removed.go} of each)
 */
public record Removed(
    Located<Block> declaration, Optional<Address> from, Optional<Located<Attribute>> destroy) {

  static Removed of(Located<Block> block) {
    Optional<Located<Attribute>> destroy =
        block.node().body().blocks("lifecycle").stream()
            .flatMap(lifecycle -> lifecycle.body().attribute("destroy").stream())
            .map(found -> block.<Attribute>sibling(found))
            .findFirst();
    return new Removed(block, References.address(block, "from"), destroy);
  }
}
