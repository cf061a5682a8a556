package dev.tfguard.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/** Which entry of a baseline knows which finding; one to one. */
final class Matching {
  private final List<Entry> found;
  private final List<Optional<Entry>> known = new ArrayList<>();
  private final List<Entry> rest = new ArrayList<>();

  private Matching(List<Entry> found) {
    this.found = found;
    found.forEach(entry -> known.add(Optional.empty()));
  }

  /**
   * Compares; the same place comes first, then another file of the same folder, then a folder that
   * was renamed.
   *
   * @param found what a run found, in the form of entries
   */
  static Matching of(Baseline baseline, List<Entry> found, Scope scope) {
    Matching matching = new Matching(List.copyOf(found));
    matching.rest.addAll(baseline.entries());
    matching.match(Matching::place);
    matching.match(Entry::key);
    matching.matchMoved(baseline, scope);
    return matching;
  }

  /** The entry that knows what was found at {@code index}. */
  Optional<Entry> known(int index) {
    return known.get(index);
  }

  /** The entries that know nothing of what was found, sorted. */
  List<Entry> rest() {
    return List.copyOf(rest);
  }

  private static String place(Entry entry) {
    return entry.path() + '\0' + entry.core();
  }

  private void match(Function<Entry, String> key) {
    match(List.copyOf(rest), key, key);
  }

  private void matchMoved(Baseline baseline, Scope scope) {
    List<Entry> gone = rest.stream().filter(entry -> !scope.exists(entry.path())).toList();
    if (gone.isEmpty()) {
      return;
    }
    Set<String> folders = new HashSet<>();
    baseline.entries().forEach(entry -> folders.add(entry.folder()));
    List<Entry> fresh = new ArrayList<>();
    for (int index = 0; index < found.size(); index++) {
      if (known.get(index).isEmpty() && !folders.contains(found.get(index).folder())) {
        fresh.add(found.get(index));
      }
    }
    Map<String, String> moves = FolderMoves.of(gone, fresh);
    match(
        gone.stream().filter(entry -> moves.containsKey(entry.folder())).toList(),
        entry -> moves.get(entry.folder()) + '\0' + entry.core(),
        Entry::key);
  }

  /** Pairs {@code entries} with what is found under the same key, the first with the first. */
  private void match(
      List<Entry> entries, Function<Entry, String> entryKey, Function<Entry, String> foundKey) {
    Map<String, Queue<Entry>> byKey = new HashMap<>();
    for (Entry entry : entries) {
      byKey.computeIfAbsent(entryKey.apply(entry), key -> new ArrayDeque<>()).add(entry);
    }
    Set<Entry> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int index = 0; index < found.size(); index++) {
      Queue<Entry> same = byKey.get(foundKey.apply(found.get(index)));
      if (same != null && !same.isEmpty() && known.get(index).isEmpty()) {
        known.set(index, Optional.of(same.element()));
        taken.add(same.remove());
      }
    }
    rest.removeIf(taken::contains);
  }
}
