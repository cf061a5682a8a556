package dev.tfguard.check.plan;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pairs what a plan destroys with what it creates, where both are probably one and the same. */
final class Moves {
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt((Pair pair) -> -pair.score())
          .thenComparing(pair -> pair.gone().address())
          .thenComparing(pair -> pair.made().address());

  private final Map<String, Move> byFrom;

  private Moves(Map<String, Move> byFrom) {
    this.byFrom = Map.copyOf(byFrom);
  }

  /** A possible move. */
  private record Pair(ResourceChange gone, ResourceChange made, Resemblance resemblance) {
    int score() {
      return resemblance.score();
    }
  }

  /** The moves that {@code plan} probably means. */
  static Moves of(Plan plan, Catalog catalog) {
    Map<String, List<ResourceChange>> gone = new LinkedHashMap<>();
    Map<String, Candidates> made = new HashMap<>();
    for (ResourceChange change : plan.changes()) {
      if (isGone(change) && catalog.find(change.type()).isPresent()) {
        gone.computeIfAbsent(sort(change), s -> new ArrayList<>()).add(change);
      } else if (isMade(change)) {
        made.computeIfAbsent(sort(change), s -> new Candidates()).add(change);
      }
    }
    Map<String, Move> moves = new HashMap<>();
    gone.forEach(
        (sort, changes) ->
            Optional.ofNullable(made.get(sort))
                .ifPresent(candidates -> match(plan, pairs(changes, candidates), moves)));
    return new Moves(moves);
  }

  private static boolean isGone(ResourceChange change) {
    return change.actions().has(Action.DELETE)
        && !change.actions().isReplacement()
        && change.deposed().isEmpty();
  }

  private static boolean isMade(ResourceChange change) {
    return change.actions().has(Action.CREATE)
        && change.actions().names().size() == 1
        && !change.imported();
  }

  private static String sort(ResourceChange change) {
    return change.type() + ' ' + change.provider();
  }

  private static List<Pair> pairs(List<ResourceChange> gone, Candidates made) {
    List<Pair> pairs = new ArrayList<>();
    for (ResourceChange each : gone) {
      for (ResourceChange candidate : made.of(each)) {
        Resemblance.of(each, candidate).ifPresent(r -> pairs.add(new Pair(each, candidate, r)));
      }
    }
    pairs.sort(BEST_FIRST);
    return pairs;
  }

  /** Takes the best pair of which both are still free, and so on. */
  private static void match(Plan plan, List<Pair> bestFirst, Map<String, Move> moves) {
    Map<String, Integer> chances = new HashMap<>();
    for (Pair pair : bestFirst) {
      chances.merge("-" + pair.gone().address(), 1, Integer::sum);
      chances.merge("+" + pair.made().address(), 1, Integer::sum);
    }
    Map<String, Pair> taken = new HashMap<>();
    for (Pair pair : bestFirst) {
      String from = pair.gone().address();
      String to = pair.made().address();
      if (!moves.containsKey(from) && taken.putIfAbsent(to, pair) == null) {
        boolean only =
            chances.getOrDefault("-" + from, 0) == 1 && chances.getOrDefault("+" + to, 0) == 1;
        moves.put(from, new Move(from, to, only && isWhole(plan, pair)));
      }
    }
  }

  // The same name in another region is another thing, and the state does not tell the region.
  private static boolean isWhole(Plan plan, Pair pair) {
    return pair.resemblance().isWhole() && !plan.configuration().isRepeated(pair.gone().provider());
  }

  /** Where {@code doomed} probably is to go instead. */
  Optional<Move> from(ResourceChange doomed) {
    return isGone(doomed) ? Optional.ofNullable(byFrom.get(doomed.address())) : Optional.empty();
  }
}
