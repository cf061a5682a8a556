package dev.tfguard.catalog;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A resource type that guards others.
 *
 * @param guard what it refers to and needs to be good for, the same for all that it guards
 * @param types the stateful types that it is known to guard, by name
 * @param wholeProvider whether it guards every type of its provider
 * @param except patterns of the types of its provider that it does not guard
 */
public record GuardType(
    Guard guard, SortedSet<String> types, boolean wholeProvider, List<NamePattern> except) {

  /** Copies the set. */
  public GuardType {
    types = new TreeSet<>(types);
  }

  /** The same, guarding what {@code other} guards too. */
  GuardType and(GuardType other) {
    SortedSet<String> all = new TreeSet<>(types);
    all.addAll(other.types);
    return new GuardType(guard, all, wholeProvider || other.wholeProvider, except);
  }

  /** Tells whether it can guard a resource of {@code type}. */
  public boolean guards(String type) {
    return types.contains(type)
        || (wholeProvider
            && StatefulType.providerOf(type).equals(StatefulType.providerOf(guard.type()))
            && except.stream().noneMatch(pattern -> pattern.matches(type)));
  }
}
