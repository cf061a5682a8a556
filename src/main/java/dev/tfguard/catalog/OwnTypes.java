package dev.tfguard.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What users say of resource types themselves, which goes before what tfguard says.
 *
 * <p>A pattern among the stateless ones is no word on a type that tfguard knows to be stateful: to
 * say that takes its full name.
 */
public final class OwnTypes {
  /** Nothing is said. */
  public static final OwnTypes NONE = new OwnTypes(List.of(), List.of());

  private final Map<String, StatefulType> stateful = new LinkedHashMap<>();
  private final List<String> stateless;
  private final List<NamePattern> patterns;

  /** Takes types, each of another name, and the names and patterns of stateless ones. */
  public OwnTypes(List<StatefulType> stateful, List<String> stateless) {
    stateful.forEach(type -> this.stateful.put(type.name(), type));
    this.stateless = List.copyOf(stateless);
    this.patterns =
        stateless.stream().filter(NamePattern::isPattern).map(NamePattern::new).toList();
  }

  Optional<StatefulType> find(String type) {
    return Optional.ofNullable(stateful.get(type));
  }

  /** Tells whether {@code type} is named as stateless. */
  boolean namesStateless(String type) {
    return stateless.contains(type);
  }

  /** Tells whether a pattern of stateless types means {@code type}. */
  boolean matchesStateless(String type) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(type));
  }

  /** The names of stateful types, sorted. */
  SortedSet<String> names() {
    return new TreeSet<>(stateful.keySet());
  }

  /** The names and patterns of stateless types, as they were given. */
  List<String> stateless() {
    return stateless;
  }

  /** {@code known}, or what is said here, with the types that are guarded by {@code type} here. */
  Optional<GuardType> guardType(String type, Optional<GuardType> known) {
    TreeSet<String> owners = new TreeSet<>();
    Optional<Guard> guard = known.map(GuardType::guard);
    for (StatefulType owner : stateful.values()) {
      for (Guard own : owner.guards()) {
        if (own.type().equals(type)) {
          owners.add(owner.name());
          guard = guard.or(() -> Optional.of(own));
        }
      }
    }
    if (owners.isEmpty()) {
      return known;
    }
    known.ifPresent(other -> owners.addAll(other.types()));
    return guard.map(
        found ->
            new GuardType(
                found,
                owners,
                known.map(GuardType::wholeProvider).orElse(false),
                known.map(GuardType::except).orElse(List.of())));
  }
}
