package dev.tfguard.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The selected arguments of a resource before or after a change.
 *
 * @param exists whether there is a resource at all on that side
 * @param values by path, with dots between the names of nested blocks and objects; one value for
 *     each occurrence where a block on the way is repeated. A path that is not there was not
 *     selected, or the plan does not have it.
 */
public record Attributes(boolean exists, Map<String, List<AttributeValue>> values) {
  /** No resource. */
  public static final Attributes NONE = new Attributes(false, Map.of());

  /** Keeps the order of {@code values}, whose lists are copied. */
  public Attributes {
    Map<String, List<AttributeValue>> copy = new LinkedHashMap<>();
    values.forEach((path, found) -> copy.put(path, List.copyOf(found)));
    values = copy.isEmpty() ? Map.of() : Collections.unmodifiableMap(copy);
  }

  /** Every value at {@code path}; empty when the plan has none there. */
  public List<AttributeValue> at(String path) {
    return values.getOrDefault(path, List.of());
  }
}
