package dev.tfguard.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What is wanted of the changes of each type, asked for once. */
final class Selections {
  private final Function<String, AttributeSelection> selection;
  private final Map<String, Wanted> byType = new HashMap<>();

  Selections(Function<String, AttributeSelection> selection) {
    this.selection = selection;
  }

  Wanted of(String type) {
    return byType.computeIfAbsent(type, t -> Wanted.of(selection.apply(t)));
  }
}
