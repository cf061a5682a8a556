package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Template;
import java.util.Optional;

/**
 * A {@code provider} block with what override files add.
 *
 * @param declaration the block in the primary file, or in an override file where that stands alone
 */
public record ProviderConfig(Located<Block> declaration, MergedBody body) {

  /** The module's name for the provider. */
  public String name() {
    return declaration.node().label(0);
  }

  /** The name that tells this configuration from the default one. */
  public Optional<String> alias() {
    return aliasOf(declaration);
  }

  /** The name and the alias, as a resource's {@code provider} argument writes them. */
  public String key() {
    return keyOf(declaration);
  }

  static String keyOf(Located<Block> block) {
    return block.node().label(0) + aliasOf(block).map(alias -> "." + alias).orElse("");
  }

  static Optional<String> aliasOf(Located<Block> block) {
    return block
        .node()
        .body()
        .attribute("alias")
        .map(Attribute::value)
        .flatMap(value -> value instanceof Template text ? text.literal() : Optional.empty());
  }
}
