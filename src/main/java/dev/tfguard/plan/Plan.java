package dev.tfguard.plan;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One plan.
 *
 * @param path the file as it was named, {@code -} for standard input, with {@code #2} and so on
 *     where a stream has several plans
 * @param formatVersion as in {@code 1.2}
 * @param changes those that can matter, in the plan's order
 * @param types how many instances of each managed type the plan has, unchanged ones included
 * @param invocations the addresses of provider actions that run besides, in the plan's order
 */
public record Plan(
    String path,
    String formatVersion,
    Optional<String> terraformVersion,
    Completion completion,
    List<ResourceChange> changes,
    List<DeferredChange> deferred,
    List<String> invocations,
    ActionCounts counts,
    SortedMap<String, Integer> types,
    Configuration configuration) {

  /** Copies the collections. */
  public Plan {
    changes = List.copyOf(changes);
    deferred = List.copyOf(deferred);
    invocations = List.copyOf(invocations);
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
  }
}
