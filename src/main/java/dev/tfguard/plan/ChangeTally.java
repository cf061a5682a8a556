package dev.tfguard.plan;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the changes of managed resources. */
final class ChangeTally {
  private final SortedMap<String, Integer> types = new TreeMap<>();
  private int create;
  private int update;
  private int replace;
  private int delete;
  private int forget;
  private int unchanged;
  private int unknown;
  private int moved;
  private int imported;

  void add(String type, RawChange change) {
    types.merge(type, change.isDeposed() ? 0 : 1, Integer::sum);
    moved += change.isMoved() ? 1 : 0;
    imported += change.change().imported() ? 1 : 0;
    add(change.change().actions());
  }

  private void add(Actions actions) {
    if (actions.isReplacement()) {
      replace++;
    } else if (actions.has(Action.DELETE)) {
      delete++;
    } else if (!actions.unknown().isEmpty()) {
      unknown++;
    } else if (actions.has(Action.FORGET)) {
      forget++;
    } else {
      addHarmless(actions);
    }
  }

  private void addHarmless(Actions actions) {
    if (actions.has(Action.UPDATE)) {
      update++;
    } else if (actions.has(Action.CREATE)) {
      create++;
    } else {
      unchanged++;
    }
  }

  /** By type; a type of which there are deposed objects only has none. */
  SortedMap<String, Integer> types() {
    return types;
  }

  ActionCounts counts() {
    return new ActionCounts(
        create, update, replace, delete, forget, unchanged, unknown, moved, imported);
  }
}
