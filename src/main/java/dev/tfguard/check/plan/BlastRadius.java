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
  static final int LISTED = 1_000;

  private static final Comparator<Dependent> DATA_FIRST =
      Comparator.comparing((Dependent found) -> !found.stateful())
          .thenComparing(Dependent::address);

  private final Configuration configuration;
  private final List<Dependent> byRank;
  private final int[] ranks;
  private final BitSet doomedData = new BitSet();
  private final Map<ConfigAddress, Radius> known = new HashMap<>();

  private BlastRadius(Configuration configuration, List<Dependent> byRank, int[] ranks) {
    this.configuration = configuration;
    this.byRank = byRank;
    this.ranks = ranks;
    for (int rank = 0; rank < byRank.size(); rank++) {
      doomedData.set(rank, isDoomedData(byRank.get(rank)));
    }
  }

  private static boolean isDoomedData(Dependent found) {
    return found.stateful()
        && (found.fate() == Dependent.Fate.DESTROYED || found.fate() == Dependent.Fate.REPLACED);
  }

  /**
   * What depends on one resource.
   *
   * @param listed the first of them
   * @param count all of them
   * @param doomedData the addresses of the first of those with data that the same plan destroys
   */
  record Radius(List<Dependent> listed, int count, List<String> doomedData) {}

  /** What depends on what in {@code plan}. */
  static BlastRadius of(Plan plan, Catalog catalog) {
    Fates fates = Fates.of(plan);
    if (fates.gone().isEmpty()) {
      return new BlastRadius(Configuration.EMPTY, List.of(), new int[0]);
    }
    DirectReferences references = DirectReferences.of(plan.configuration(), fates.gone());
    Map<Integer, Dependent> all = new HashMap<>();
    plan.configuration()
        .resources()
        .forEach(
            (number, found) ->
                all.put(number, dependent(found, fates, catalog, references.of(number))));
    List<Integer> order = new ArrayList<>(all.keySet());
    order.sort(Comparator.comparing(all::get, DATA_FIRST));
    int[] ranks = new int[order.stream().mapToInt(number -> number + 1).max().orElse(0)];
    IntStream.range(0, order.size()).forEach(rank -> ranks[order.get(rank)] = rank);
    List<Dependent> byRank = order.stream().map(all::get).toList();
    return new BlastRadius(plan.configuration(), byRank, ranks);
  }

  private static Dependent dependent(
      ConfigAddress found, Fates fates, Catalog catalog, List<String> refersTo) {
    boolean stateful = catalog.find(found.type()).isPresent();
    return new Dependent(found.toString(), stateful, fates.of(found), refersTo);
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
    BitSet numbers = configuration.reach(doomed);
    BitSet reached = new BitSet(ranks.length);
    for (int at = numbers.nextSetBit(0); at >= 0; at = numbers.nextSetBit(at + 1)) {
      reached.set(ranks[at]);
    }
    List<Dependent> listed = reached.stream().limit(LISTED).mapToObj(byRank::get).toList();
    int count = reached.cardinality();
    reached.and(doomedData);
    List<String> data =
        reached.stream().limit(LISTED).mapToObj(rank -> byRank.get(rank).address()).toList();
    return new Radius(listed, count, data);
  }
}
