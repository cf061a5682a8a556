package dev.tfguard.check.plan;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Dependent;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.Configuration;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What refers, directly or not, to a resource that is about to go.
 *
 * <p>Resources are ranked once, those with data first and then by address, so that what is reached
 * from each of many doomed ones needs no sorting.
 */
final class BlastRadius {
  /** How many dependents are listed at most. */
  static final int LISTED = 200;

  private final Configuration configuration;
  private final List<Dependent> byRank;
  private final int[] ranks;
  private final Map<ConfigAddress, Radius> known = new HashMap<>();

  private BlastRadius(Configuration configuration, List<Dependent> byRank, int[] ranks) {
    this.configuration = configuration;
    this.byRank = byRank;
    this.ranks = ranks;
  }

  /**
   * What depends on one resource.
   *
   * @param listed the first of them
   * @param count all of them
   * @param gone how many of all are destroyed by the same plan or made again
   */
  record Radius(List<Dependent> listed, int count, int gone) {}

  /** What depends on what in {@code plan}. */
  static BlastRadius of(Plan plan, Catalog catalog) {
    boolean needed = plan.changes().stream().anyMatch(c -> !c.actions().changesNothing());
    Configuration configuration = needed ? plan.configuration() : Configuration.EMPTY;
    Fates fates = Fates.of(plan);
    List<Dependent> all = new ArrayList<>();
    for (ConfigAddress resource : configuration.resources()) {
      boolean stateful = catalog.find(resource.type()).isPresent();
      all.add(new Dependent(resource.toString(), stateful, fates.of(resource)));
    }
    int[] order = order(all);
    int[] ranks = new int[order.length];
    IntStream.range(0, order.length).forEach(rank -> ranks[order[rank]] = rank);
    return new BlastRadius(configuration, IntStream.of(order).mapToObj(all::get).toList(), ranks);
  }

  private static int[] order(List<Dependent> all) {
    Comparator<Dependent> byData = Comparator.comparing(found -> !found.stateful());
    Comparator<Dependent> order = byData.thenComparing(Dependent::address);
    return IntStream.range(0, all.size())
        .boxed()
        .sorted((a, b) -> order.compare(all.get(a), all.get(b)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** What depends on {@code doomed}: those with data first, then by address. */
  List<Dependent> of(ResourceChange doomed) {
    return radius(doomed).listed();
  }

  /** The same with its extent. */
  Radius radius(ResourceChange doomed) {
    return known.computeIfAbsent(doomed.configAddress(), this::radius);
  }

  private Radius radius(ConfigAddress doomed) {
    BitSet reached = new BitSet();
    configuration.reach(doomed).stream().forEach(number -> reached.set(ranks[number]));
    List<Dependent> listed = reached.stream().limit(LISTED).mapToObj(byRank::get).toList();
    long gone = reached.stream().filter(rank -> isGone(byRank.get(rank))).count();
    return new Radius(listed, reached.cardinality(), (int) gone);
  }

  private static boolean isGone(Dependent found) {
    return found.fate() == Dependent.Fate.DESTROYED || found.fate() == Dependent.Fate.REPLACED;
  }
}
