package dev.tfguard.check.plan;

import dev.tfguard.plan.ResourceChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan creates of one type, found by name and place instead of one by one: a plan may
 * destroy and create thousands of a type.
 */
final class Candidates {
  private static final int FEW = 16;

  private final List<ResourceChange> all = new ArrayList<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final Map<String, List<Integer>> byPlace = new HashMap<>();

  void add(ResourceChange made) {
    names(made)
        .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(all.size()));
    places(made)
        .forEach(place -> byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(all.size()));
    all.add(made);
  }

  /** Those that {@code gone} may be: all of them where there are few, else the likeliest. */
  List<ResourceChange> of(ResourceChange gone) {
    if (all.size() <= FEW) {
      return all;
    }
    List<ResourceChange> named = first(names(gone), byName);
    return named.isEmpty() ? first(places(gone), byPlace) : named;
  }

  private List<ResourceChange> first(List<String> keys, Map<String, List<Integer>> known) {
    return keys.stream()
        .flatMap(key -> known.getOrDefault(key, List.of()).stream())
        .distinct()
        .limit(FEW)
        .map(all::get)
        .toList();
  }

  private static List<String> names(ResourceChange change) {
    return change.traits().hashes().entrySet().stream()
        .filter(trait -> Identity.isIn(change.type(), trait.getKey()))
        .map(trait -> trait.getKey() + '=' + trait.getValue())
        .sorted()
        .toList();
  }

  private static List<String> places(ResourceChange change) {
    List<String> places = new ArrayList<>();
    change.key().ifPresent(key -> places.add("key " + key));
    places.add("block " + change.configAddress());
    places.add("name " + change.name());
    return places;
  }
}
