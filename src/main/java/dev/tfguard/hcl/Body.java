package dev.tfguard.hcl;

import java.util.List;
import java.util.Optional;

/**
 * The content of a file or of a block: its arguments and nested blocks in the order written.
 *
 * @param start for a block, the offset behind the opening brace; for a file, 0
 * @param end for a block, the offset of the closing brace; for a file, its length
 */
public record Body(int start, int end, List<BodyItem> items) implements Node {

  /** The argument of that name, if it is set. */
  public Optional<Attribute> attribute(String name) {
    for (BodyItem item : items) {
      if (item instanceof Attribute attribute && attribute.name().equals(name)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /** The nested blocks of that type, in order; labels are not looked at. */
  public List<Block> blocks(String type) {
    return items.stream()
        .filter(item -> item instanceof Block block && block.type().equals(type))
        .map(Block.class::cast)
        .toList();
  }

  /** All nested blocks, in order. */
  public List<Block> blocks() {
    return items.stream().filter(Block.class::isInstance).map(Block.class::cast).toList();
  }

  /** All arguments, in order. */
  public List<Attribute> attributes() {
    return items.stream().filter(Attribute.class::isInstance).map(Attribute.class::cast).toList();
  }
}
