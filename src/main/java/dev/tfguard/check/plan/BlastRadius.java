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

  private static final Comparator<Dependent> DATA_FIRST =
      Comparator.comparing((Dependent found) -> !found.stateful())
          .thenComparing(Dependent::address);

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
    Fates fates = Fates.of(plan);
    if (!fates.isAnyGone()) {
      return new BlastRadius(Configuration.EMPTY, List.of(), new int[0]);
    }
    Map<Integer, Dependent> all = new HashMap<>();
    plan.configuration()
        .resources()
        .forEach((number, found) -> all.put(number, dependent(found, fates, catalog)));
    List<Integer> order = new ArrayList<>(all.keySet());
    order.sort(Comparator.comparing(all::get, DATA_FIRST));
    int[] ranks = new int[order.stream().mapToInt(number -> number + 1).max().orElse(0)];
    IntStream.range(0, order.size()).forEach(rank -> ranks[order.get(rank)] = rank);
    List<Dependent> byRank = order.stream().map(all::get).toList();
    return new BlastRadius(plan.configuration(), byRank, ranks);
  }

  private static Dependent dependent(ConfigAddress found, Fates fates, Catalog catalog) {
    boolean stateful = catalog.find(found.type()).isPresent();
    return new Dependent(found.toString(), stateful, fates.of(found));
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
