package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Unknown;
import java.util.ArrayList;
import java.util.List;

/** What a loop sees of a collection. */
final class Iteration {
  private Iteration() {}

  /** A key and its value. */
  record Item(Value key, Value value) {}

  /** A sequence if {@code collection} can be looped over; otherwise why not. */
  static Value items(Value collection) {
    if (collection instanceof Null) {
      return Values.error("a null value is looped over").assuming(collection.assumptions());
    }
    if (collection instanceof Unknown unknown) {
      return unknown.type().isPrimitive()
          ? Values.error("the value cannot be looped over").assuming(unknown.assumptions())
          : unknown;
    }
    return collection instanceof Sequence || collection instanceof Mapping
        ? Values.tuple(List.of())
        : Values.error("the value cannot be looped over").assuming(collection.assumptions());
  }

  /** The items in Terraform's order. */
  static List<Item> over(Value collection) {
    List<Item> items = new ArrayList<>();
    if (collection instanceof Sequence sequence) {
      boolean set = sequence.type() instanceof SetOf;
      for (Value element : sequence.elements()) {
        items.add(new Item(set ? element : Values.integer(items.size()), element));
      }
    }
    if (collection instanceof Mapping mapping) {
      mapping.entries().forEach((key, value) -> items.add(new Item(Values.text(key), value)));
    }
    return items;
  }
}
