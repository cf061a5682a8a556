package dev.tfguard.catalog;

import java.util.List;

/**
 * The way to an argument of a resource, through nested blocks or objects.
 *
 * @param steps at least one name
 */
public record AttributePath(List<String> steps) {

  /** Throws {@link IllegalArgumentException} when there is no step. */
  public AttributePath {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("an attribute path needs a name");
    }
    steps = List.copyOf(steps);
  }

  /** The path written with dots, as in {@code settings.deletion_protection_enabled}. */
  public static AttributePath parse(String dotted) {
    return new AttributePath(List.of(dotted.split("\\.", -1)));
  }

  /** The last name, which is that of the argument itself. */
  public String last() {
    return steps.get(steps.size() - 1);
  }

  /** With dots between the names. */
  @Override
  public String toString() {
    return String.join(".", steps);
  }
}
