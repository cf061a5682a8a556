package dev.tfguard.check.plan;

import dev.tfguard.plan.ResourceChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plan creates of one type, found by name and place instead of one by one: a plan may
 * destroy and create thousands of a type.
 */
final class Candidates {
  private static final int FEW = 64;

  private final List<ResourceChange> all = new ArrayList<>();
  private final Map<String, List<ResourceChange>> byTrait = new HashMap<>();

  void add(ResourceChange made) {
    all.add(made);
    keys(made).forEach(key -> byTrait.computeIfAbsent(key, k -> new ArrayList<>()).add(made));
  }

  /** Those that {@code gone} may be: all of them where there are few, else the likeliest. */
  Collection<ResourceChange> of(ResourceChange gone) {
    if (all.size() <= FEW) {
      return all;
    }
    Set<ResourceChange> found = new LinkedHashSet<>();
    for (String key : keys(gone)) {
      List<ResourceChange> alike = byTrait.getOrDefault(key, List.of());
      found.addAll(alike.subList(0, Math.min(FEW, alike.size())));
    }
    return found;
  }

  private static List<String> keys(ResourceChange change) {
    List<String> keys = new ArrayList<>();
    change.traits().hashes().entrySet().stream()
        .filter(trait -> Identity.isIn(change.type(), trait.getKey()))
        .map(trait -> trait.getKey() + '=' + trait.getValue())
        .sorted()
        .forEach(keys::add);
    keys.add("name " + change.name());
    keys.add("block " + change.configAddress());
    change.key().ifPresent(key -> keys.add("key " + key));
    return keys;
  }
}
