package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Body;
import dev.tfguard.hcl.BodyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The body of a block as Terraform sees it once override files are merged in: argument by argument,
 * and nested blocks replaced all of a type at once ({@code internal/configs/module_merge_body.go}).
 *
 * @param layers what is written, the block of the primary file first; a later one wins
 */
public record MergedBody(List<Located<Body>> layers) {

  /** Copies the list. */
  public MergedBody {
    layers = List.copyOf(layers);
  }

  /** A body that no file overrides. */
  public static MergedBody of(Located<Body> body) {
    return new MergedBody(List.of(body));
  }

  /** The body of a block that no file overrides. */
  public static MergedBody ofBlock(Located<Block> block) {
    return of(block.sibling(block.node().body()));
  }

  /** This body with {@code override} merged in. */
  public MergedBody overriddenBy(Located<Body> override) {
    List<Located<Body>> more = new ArrayList<>(layers);
    more.add(override);
    return new MergedBody(more);
  }

  /** The argument of that name that is in force. */
  public Optional<Located<Attribute>> attribute(String name) {
    return winner(name)
        .flatMap(layer -> layer.node().attribute(name).map(layer::<Attribute>sibling));
  }

  /** The nested blocks of that type that are in force, without the {@code dynamic} ones. */
  public List<Located<Block>> blocks(String type) {
    return winner(type).stream()
        .flatMap(layer -> layer.node().blocks(type).stream().map(layer::<Block>sibling))
        .toList();
  }

  /** The {@code dynamic} blocks in force that build blocks of that type. */
  public List<Located<Block>> dynamicBlocks(String type) {
    return winner(type).stream()
        .flatMap(layer -> layer.node().blocks("dynamic").stream().map(layer::<Block>sibling))
        .filter(block -> block.node().label(0).equals(type))
        .toList();
  }

  /** All that is in force, the parts of the primary file first. */
  public List<Located<BodyItem>> items() {
    List<Located<BodyItem>> items = new ArrayList<>();
    for (int at = 0; at < layers.size(); at++) {
      Located<Body> layer = layers.get(at);
      for (BodyItem item : layer.node().items()) {
        if (winningIndex(nameOf(item)) == at) {
          items.add(layer.sibling(item));
        }
      }
    }
    return items;
  }

  /** The last layer that says anything under that name: an argument, a block or a dynamic block. */
  private Optional<Located<Body>> winner(String name) {
    int index = winningIndex(name);
    return index < 0 ? Optional.empty() : Optional.of(layers.get(index));
  }

  private int winningIndex(String name) {
    int at = layers.size() - 1;
    while (at >= 0 && !saysAnything(layers.get(at).node(), name)) {
      at--;
    }
    return at;
  }

  private static boolean saysAnything(Body body, String name) {
    for (BodyItem item : body.items()) {
      if (nameOf(item).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String nameOf(BodyItem item) {
    if (item instanceof Attribute attribute) {
      return attribute.name();
    }
    Block block = (Block) item;
    return block.type().equals("dynamic") ? block.label(0) : block.type();
  }
}
