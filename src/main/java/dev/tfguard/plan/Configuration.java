package dev.tfguard.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the resources of a configuration refer to, from the plan's {@code configuration} and from
 * the {@code depends_on} of its {@code prior_state}.
 *
 * <p>Less may be found here than there is: the configuration of a plan has no local values, whose
 * references only the state tells, and no {@code lifecycle}.
 */
public final class Configuration {
  /** Nothing known. */
  public static final Configuration EMPTY = new ReferenceGraph().toConfiguration();

  private final Map<Integer, ConfigAddress> resources = new HashMap<>();
  private final Map<ConfigAddress, Integer> numbers = new HashMap<>();
  private final BitSet visible;
  private final BitSet configured;
  private final int[][] dependents;
  private final Map<String, List<ProviderArguments>> providers;

  /**
   * @param resources each once, in the order of the numbers in {@code visible}
   * @param visible the numbers of the resources; all others only pass references on
   * @param configured the numbers of those that the configuration has, and not only the state
   * @param dependents for each number, those that refer to it directly; not copied
   * @param providers the configurations of each provider, by its whole name
   */
  Configuration(
      List<ConfigAddress> resources,
      BitSet visible,
      BitSet configured,
      int[][] dependents,
      Map<String, List<ProviderArguments>> providers) {
    this.visible = (BitSet) visible.clone();
    this.configured = (BitSet) configured.clone();
    this.configured.and(visible);
    this.dependents = dependents;
    this.providers = new HashMap<>(providers);
    int number = -1;
    for (ConfigAddress resource : resources) {
      number = visible.nextSetBit(number + 1);
      this.resources.put(number, resource);
      this.numbers.put(resource, number);
    }
  }

  /** Tells whether the configuration, not only the state, has {@code resource}. */
  public boolean declares(ConfigAddress resource) {
    return numbers.containsKey(resource) && configured.get(numbers.get(resource));
  }

  /** Tells whether {@code provider} has several configurations, such as one for each region. */
  public boolean isRepeated(String provider) {
    return configurations(provider).size() > 1;
  }

  /** What each configuration of {@code provider}, named wholly, sets; none where none is known. */
  public List<ProviderArguments> configurations(String provider) {
    return List.copyOf(providers.getOrDefault(provider, List.of()));
  }

  /** All resources that the configuration has, sorted. */
  public SortedSet<ConfigAddress> declared() {
    return named(configured);
  }

  /** Every resource that is known, those that only the state has included, by its number. */
  public Map<Integer, ConfigAddress> resources() {
    return Collections.unmodifiableMap(resources);
  }

  /** What refers to {@code resource}, itself left out, sorted. */
  public SortedSet<ConfigAddress> directDependents(ConfigAddress resource) {
    return named(directReach(resource));
  }

  /** The numbers of what {@link #directDependents} gives, found faster. */
  public BitSet directReach(ConfigAddress resource) {
    return reach(dependents, resource, false);
  }

  /** What refers to {@code resource}, or to something that does; itself left out, sorted. */
  public SortedSet<ConfigAddress> dependents(ConfigAddress resource) {
    return named(reach(resource));
  }

  /** The numbers of what {@link #dependents} gives, found faster. */
  public BitSet reach(ConfigAddress resource) {
    return reach(dependents, resource, true);
  }

  /** The numbers of those of {@code resources} that are known and of all that depends on them. */
  public BitSet reach(Collection<ConfigAddress> resources) {
    BitSet seen = new BitSet();
    for (ConfigAddress resource : resources) {
      Optional.ofNullable(numbers.get(resource)).ifPresent(seen::set);
    }
    int[] starts = seen.stream().toArray();
    spread(dependents, starts, seen, true);
    seen.and(visible);
    return seen;
  }

  /** What each of {@code referring} refers to directly, itself left out, sorted. */
  public Map<ConfigAddress, SortedSet<ConfigAddress>> references(Set<ConfigAddress> referring) {
    int[][] references = references();
    Map<ConfigAddress, SortedSet<ConfigAddress>> found = new HashMap<>();
    for (ConfigAddress resource : referring) {
      found.put(resource, named(reach(references, resource, false)));
    }
    return found;
  }

  private int[][] references() {
    Edges edges = new Edges();
    for (int referred = 0; referred < dependents.length; referred++) {
      for (int number : dependents[referred]) {
        edges.add(number, referred);
      }
    }
    return edges.byFrom(dependents.length);
  }

  /** Goes along {@code edges}, at least through all that only passes references on. */
  private BitSet reach(int[][] edges, ConfigAddress resource, boolean throughResources) {
    BitSet seen = new BitSet();
    if (!numbers.containsKey(resource)) {
      return seen;
    }
    int start = numbers.get(resource);
    spread(edges, new int[] {start}, seen, throughResources);
    seen.and(visible);
    seen.clear(start);
    return seen;
  }

  private void spread(int[][] edges, int[] starts, BitSet seen, boolean throughResources) {
    int[] waiting = starts;
    int size = starts.length;
    while (size > 0) {
      for (int number : edges[waiting[--size]]) {
        if (!seen.get(number)) {
          seen.set(number);
          if (throughResources || !visible.get(number)) {
            waiting = size < waiting.length ? waiting : Arrays.copyOf(waiting, 2 * size);
            waiting[size++] = number;
          }
        }
      }
    }
  }

  private SortedSet<ConfigAddress> named(BitSet found) {
    NavigableSet<ConfigAddress> named = new TreeSet<>();
    found.stream()
        .mapToObj(number -> Optional.ofNullable(resources.get(number)))
        .forEach(resource -> resource.ifPresent(named::add));
    return named;
  }
}
