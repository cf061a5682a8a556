package dev.tfguard.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the wanted arguments of a resource. What is marked unknown is not in the resource itself;
 * the marks have the shape of the resource, and where one stands it holds for all below.
 *
 * <p>A list of blocks gives one value for each block, a list of scalars one for each element; from
 * an empty list, and from what is not there, comes none.
 */
final class AttributeWalk {
  private final Map<String, List<AttributeValue>> found = new LinkedHashMap<>();

  private AttributeWalk() {}

  /** Nothing exists when {@code resource} is no object and not unknown as a whole. */
  static Attributes of(PathTree wanted, Tree resource, Tree unknown, Tree sensitive) {
    if (!(resource instanceof Tree.Branch) && !unknown.marks()) {
      return Attributes.NONE;
    }
    AttributeWalk walk = new AttributeWalk();
    walk.members(wanted, "", resource, unknown, sensitive);
    return new Attributes(true, walk.found);
  }

  private void members(PathTree wanted, String path, Tree value, Tree unknown, Tree sensitive) {
    wanted
        .next()
        .forEach(
            (name, below) ->
                at(
                    below,
                    path.isEmpty() ? name : path + "." + name,
                    value.member(name),
                    unknown.markOf(name),
                    sensitive.markOf(name)));
  }

  private void at(PathTree wanted, String path, Tree value, Tree unknown, Tree sensitive) {
    if (wanted.wanted()) {
      leaf(path, value, unknown, sensitive);
    }
    below(wanted, path, value, unknown, sensitive);
  }

  private void below(PathTree wanted, String path, Tree value, Tree unknown, Tree sensitive) {
    if (wanted.next().isEmpty()) {
      return;
    }
    int items = Math.max(value.items(), unknown.items());
    if (items == 0) {
      members(wanted, path, value, unknown, sensitive);
    }
    for (int place = 0; place < items; place++) {
      below(wanted, path, value.item(place), unknown.markOf(place), sensitive.markOf(place));
    }
  }

  private void leaf(String path, Tree value, Tree unknown, Tree sensitive) {
    int items = Math.max(value.items(), unknown.items());
    if (items == 0 || unknown.marks() || nests(value)) {
      scalar(path, value, unknown, sensitive);
      return;
    }
    for (int place = 0; place < items; place++) {
      scalar(path, value.item(place), unknown.markOf(place), sensitive.markOf(place));
    }
  }

  private static boolean nests(Tree value) {
    return value instanceof Tree.Items items
        && items.all().stream().anyMatch(i -> i instanceof Tree.Branch || i instanceof Tree.Items);
  }

  private void scalar(String path, Tree value, Tree unknown, Tree sensitive) {
    if (unknown.marks()) {
      add(path, new AttributeValue.Unknown());
    } else if (value instanceof Tree.Scalar scalar) {
      add(path, new AttributeValue.Known(scalar.text(), sensitive.marks()));
    } else if (value == Tree.Nothing.NULL) {
      add(path, new AttributeValue.Unset());
    } else if (value instanceof Tree.Branch branch) {
      add(path, new AttributeValue.Compound(branch.size()));
    } else if (value.items() > 0) {
      add(path, new AttributeValue.Compound(value.items()));
    }
  }

  private void add(String path, AttributeValue value) {
    found.computeIfAbsent(path, p -> new ArrayList<>()).add(value);
  }
}
