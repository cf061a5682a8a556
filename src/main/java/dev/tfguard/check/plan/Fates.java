package dev.tfguard.check.plan;

import dev.tfguard.finding.Dependent.Fate;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.Actions;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a plan does to each resource of the configuration.
 *
 * @param worst over the instances of a resource; one that is not there stays
 * @param gone what is destroyed or forgotten, or may be, sorted
 */
record Fates(Map<ConfigAddress, Fate> worst, SortedSet<ConfigAddress> gone) {

  /** What {@code plan} does. */
  static Fates of(Plan plan) {
    Map<ConfigAddress, Fate> worst = new HashMap<>();
    SortedSet<ConfigAddress> gone = new TreeSet<>();
    for (ResourceChange change : plan.changes()) {
      worst.merge(change.configAddress(), of(change), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      if (isGone(change.actions())) {
        gone.add(change.configAddress());
      }
    }
    return new Fates(worst, gone);
  }

  private static boolean isGone(Actions actions) {
    return actions.has(Action.DELETE) || actions.has(Action.FORGET) || !actions.unknown().isEmpty();
  }

  private static Fate of(ResourceChange change) {
    Actions actions = change.actions();
    if (change.deposed().isPresent()) {
      return Fate.STAYS;
    }
    if (actions.has(Action.DELETE)) {
      return actions.isReplacement() ? Fate.REPLACED : Fate.DESTROYED;
    }
    return actions.has(Action.UPDATE) ? Fate.UPDATED : Fate.STAYS;
  }

  Fate of(ConfigAddress resource) {
    return worst.getOrDefault(resource, Fate.STAYS);
  }
}
