package dev.tfguard.coverage;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An attribute or a block of a schema with what is in it.
 *
 * @param settable whether a configuration can say something of it
 * @param children by name
 */
record SchemaNode(boolean settable, SortedMap<String, SchemaNode> children) {
  static final SchemaNode EMPTY = new SchemaNode(false, new TreeMap<>());

  /** What {@code path} leads to from here. */
  Optional<SchemaNode> at(List<String> path) {
    SchemaNode node = this;
    for (String step : path) {
      SchemaNode next = node.children.get(step);
      if (next == null) {
        return Optional.empty();
      }
      node = next;
    }
    return Optional.of(node);
  }
}
