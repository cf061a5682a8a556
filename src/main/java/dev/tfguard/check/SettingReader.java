package dev.tfguard.check;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Body;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.MergedBody;
import dev.tfguard.terraform.eval.Evaluator;
import dev.tfguard.terraform.eval.Value;
import dev.tfguard.terraform.eval.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places where a setting of a resource is written: an argument, one in nested blocks, or
 * a key of an object.
 */
final class SettingReader {
  private final Evaluator evaluator;

  SettingReader(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Every place where {@code path} is set in {@code body}; none when it is left unset. */
  List<Occurrence> read(MergedBody body, AttributePath path) {
    List<Occurrence> found = new ArrayList<>();
    String first = path.steps().get(0);
    List<String> rest = path.steps().subList(1, path.steps().size());
    body.attribute(first).ifPresent(attribute -> addValue(attribute, rest, found));
    if (!rest.isEmpty()) {
      body.blocks(first).forEach(block -> addNested(block, rest, found));
      body.dynamicBlocks(first).forEach(block -> addHidden(block, found));
    }
    return found;
  }

  private void addNested(Located<Block> block, List<String> path, List<Occurrence> found) {
    Body body = block.node().body();
    String first = path.get(0);
    List<String> rest = path.subList(1, path.size());
    body.attribute(first).ifPresent(attribute -> addValue(block.sibling(attribute), rest, found));
    for (Block nested : body.blocks()) {
      if (rest.isEmpty()) {
        continue;
      }
      if (nested.type().equals(first)) {
        addNested(block.sibling(nested), rest, found);
      } else if (nested.type().equals("dynamic") && nested.label(0).equals(first)) {
        addHidden(block.sibling(nested), found);
      }
    }
  }

  private void addValue(Located<Attribute> attribute, List<String> rest, List<Occurrence> found) {
    addPart(attribute, evaluator.evaluate(attribute.node().value()), rest, found);
  }

  private static void addPart(
      Located<Attribute> where, Value value, List<String> path, List<Occurrence> found) {
    if (value instanceof Value.Sequence sequence) {
      sequence.elements().forEach(element -> addPart(where, element, path, found));
    } else if (path.isEmpty() || value instanceof Value.Unknown) {
      found.add(new Occurrence(where, value));
    } else if (value instanceof Value.Mapping mapping
        && mapping.entries().containsKey(path.get(0))) {
      Value part = mapping.entries().get(path.get(0)).assuming(mapping.assumptions());
      addPart(where, part, path.subList(1, path.size()), found);
    }
  }

  private static void addHidden(Located<? extends BodyItem> block, List<Occurrence> found) {
    found.add(new Occurrence(block, Values.unknown("it is set in a dynamic block")));
  }
}
