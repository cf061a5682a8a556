package dev.tfguard.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which folders were renamed: what was known in the one, whose files are gone, is found in the
 * other.
 *
 * <p>A folder has one new name. Of several that could be it, the one that has most of the same
 * counts, and of these the one whose path is most alike; where that is no single one, it is none.
 */
final class FolderMoves {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::shared)
          .thenComparingInt(Candidate::alike)
          .reversed()
          .thenComparing(Candidate::from)
          .thenComparing(Candidate::to);

  private final Set<String> spent = new HashSet<>();
  private final Map<String, String> moves = new HashMap<>();

  private FolderMoves() {}

  /**
   * The new names of folders by the old ones.
   *
   * @param gone entries whose files are gone
   * @param fresh what was found in folders that the baseline does not know
   */
  static Map<String, String> of(Collection<Entry> gone, Collection<Entry> fresh) {
    FolderMoves found = new FolderMoves();
    List<Candidate> candidates = candidates(gone, fresh);
    int start = 0;
    while (start < candidates.size()) {
      int end = start;
      while (end < candidates.size() && candidates.get(end).isAsGoodAs(candidates.get(start))) {
        end++;
      }
      found.choose(candidates.subList(start, end));
      start = end;
    }
    return found.moves;
  }

  /** Takes, of candidates that are equally good, those that no other one contests. */
  private void choose(List<Candidate> equals) {
    List<Candidate> free = equals.stream().filter(this::isFree).toList();
    Map<String, Integer> claims = new HashMap<>();
    for (Candidate candidate : free) {
      claims.merge(candidate.oldName(), 1, Integer::sum);
      claims.merge(candidate.newName(), 1, Integer::sum);
    }
    for (Candidate candidate : free) {
      if (isSole(candidate.oldName(), claims) && isSole(candidate.newName(), claims)) {
        moves.put(candidate.from(), candidate.to());
      }
    }
    spent.addAll(claims.keySet());
  }

  private static boolean isSole(String name, Map<String, Integer> claims) {
    return claims.getOrDefault(name, 0) == 1;
  }

  private boolean isFree(Candidate candidate) {
    return !spent.contains(candidate.oldName()) && !spent.contains(candidate.newName());
  }

  private static List<Candidate> candidates(Collection<Entry> gone, Collection<Entry> fresh) {
    Map<String, Set<String>> places = new HashMap<>();
    fresh.forEach(
        entry -> places.computeIfAbsent(entry.core(), c -> new HashSet<>()).add(entry.folder()));
    List<Candidate> candidates = new ArrayList<>();
    byFolder(gone).forEach((from, cores) -> add(from, cores, places, candidates));
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private static void add(
      String from, Set<String> cores, Map<String, Set<String>> places, List<Candidate> candidates) {
    Map<String, Integer> shared = new HashMap<>();
    for (String core : cores) {
      places.getOrDefault(core, Set.of()).forEach(to -> shared.merge(to, 1, Integer::sum));
    }
    shared.forEach(
        (to, count) -> {
          if (count * 2 >= cores.size()) { // less may well be a mere likeness of names
            candidates.add(new Candidate(from, to, count));
          }
        });
  }

  private static Map<String, Set<String>> byFolder(Collection<Entry> entries) {
    Map<String, Set<String>> folders = new TreeMap<>();
    entries.forEach(
        entry -> folders.computeIfAbsent(entry.folder(), f -> new HashSet<>()).add(entry.core()));
    return folders;
  }

  /** A folder that may have been renamed, with the number of findings that both have. */
  private record Candidate(String from, String to, int shared) {

    boolean isAsGoodAs(Candidate other) {
      return shared == other.shared && alike() == other.alike();
    }

    String oldName() {
      return "-" + from;
    }

    String newName() {
      return "+" + to;
    }

    /** How many names at the start and at the end of the two paths are the same. */
    int alike() {
      String[] old = from.split("/", -1);
      String[] now = to.split("/", -1);
      int shorter = Math.min(old.length, now.length);
      int leading = 0;
      while (leading < shorter && old[leading].equals(now[leading])) {
        leading++;
      }
      int trailing = 0;
      while (trailing < shorter - leading
          && old[old.length - 1 - trailing].equals(now[now.length - 1 - trailing])) {
        trailing++;
      }
      return leading + trailing;
    }
  }
}
