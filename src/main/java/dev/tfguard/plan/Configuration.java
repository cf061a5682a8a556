package dev.tfguard.plan;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the resources of a configuration refer to, from the plan's {@code configuration} and from
 * the {@code depends_on} of its {@code prior_state}.
 *
 * <p>A reference through a local value is in neither where the resource does not exist yet, so what
 * is found here may be less than there is.
 */
public final class Configuration {
  /** Nothing known. */
  public static final Configuration EMPTY = new Configuration(List.of(), new BitSet(), List.of());

  private final List<ConfigAddress> resources;
  private final Map<ConfigAddress, Integer> numbers;
  private final BitSet configured;
  private final List<int[]> dependents;

  /**
   * @param resources each once; its place in the list is its number
   * @param configured the numbers of those that the configuration has, and not only the state
   * @param dependents for each number, those that refer to it directly
   */
  Configuration(List<ConfigAddress> resources, BitSet configured, List<int[]> dependents) {
    this.resources = List.copyOf(resources);
    this.configured = (BitSet) configured.clone();
    this.dependents = List.copyOf(dependents);
    this.numbers = new HashMap<>();
    for (int number = 0; number < resources.size(); number++) {
      numbers.put(resources.get(number), number);
    }
  }

  /** Tells whether the configuration, not only the state, has {@code resource}. */
  public boolean declares(ConfigAddress resource) {
    return numbers.containsKey(resource) && configured.get(numbers.get(resource));
  }

  /** All resources that the configuration has, sorted. */
  public SortedSet<ConfigAddress> declared() {
    SortedSet<ConfigAddress> declared = new TreeSet<>();
    configured.stream().forEach(number -> declared.add(resources.get(number)));
    return declared;
  }

  /** What refers to {@code resource}, itself left out, sorted. */
  public SortedSet<ConfigAddress> directDependents(ConfigAddress resource) {
    SortedSet<ConfigAddress> found = new TreeSet<>();
    if (numbers.containsKey(resource)) {
      for (int number : dependents.get(numbers.get(resource))) {
        found.add(resources.get(number));
      }
      found.remove(resource);
    }
    return found;
  }

  /** What refers to {@code resource}, or to something that does; itself left out, sorted. */
  public SortedSet<ConfigAddress> dependents(ConfigAddress resource) {
    SortedSet<ConfigAddress> found = new TreeSet<>();
    reach(resource).stream().forEach(number -> found.add(resources.get(number)));
    return found;
  }

  /** All resources, those that only the state has included; a place in the list is a number. */
  public List<ConfigAddress> resources() {
    return resources;
  }

  /** The numbers of what refers to {@code resource}, or to something that does; not its own. */
  public BitSet reach(ConfigAddress resource) {
    BitSet seen = new BitSet();
    Optional<Integer> start = Optional.ofNullable(numbers.get(resource));
    Queue<Integer> waiting = new ArrayDeque<>(start.stream().toList());
    while (!waiting.isEmpty()) {
      for (int number : dependents.get(waiting.remove())) {
        if (!seen.get(number)) {
          seen.set(number);
          waiting.add(number);
        }
      }
    }
    start.ifPresent(seen::clear);
    return seen;
  }

  /** What each of {@code resources} refers to directly, itself left out; found in one pass. */
  public Map<ConfigAddress, SortedSet<ConfigAddress>> references(Set<ConfigAddress> resources) {
    Map<ConfigAddress, SortedSet<ConfigAddress>> found = new HashMap<>();
    for (int number = 0; number < dependents.size(); number++) {
      ConfigAddress referred = this.resources.get(number);
      for (int dependent : dependents.get(number)) {
        ConfigAddress referring = this.resources.get(dependent);
        if (dependent != number && resources.contains(referring)) {
          found.computeIfAbsent(referring, r -> new TreeSet<>()).add(referred);
        }
      }
    }
    return found;
  }
}
