package dev.tfguard.catalog;

import java.util.List;

/**
 * An attribute that looks as if it protected, and why the catalogue says nothing of it.
 *
 * @param attribute a path with dots, in which {@code *} stands for any characters
 * @param types the types that have it
 * @param because a clause without a period
 */
public record ExplainedAttribute(NamePattern attribute, List<NamePattern> types, String because) {

  /** Tells whether this explains {@code path} of {@code type}. */
  public boolean explains(String type, String path) {
    return attribute.matches(path) && types.stream().anyMatch(each -> each.matches(type));
  }
}
