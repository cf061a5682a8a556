package dev.tfguard.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The paths that are wanted, by their common beginnings.
 *
 * @param wanted whether a path ends here
 * @param everything whether all below is to be kept, whatever is wanted of it later
 */
record PathTree(boolean wanted, boolean everything, Map<String, PathTree> next) {
  /** Keeps a whole value. */
  static final PathTree EVERYTHING = new PathTree(true, true, Map.of());

  static PathTree of(List<List<String>> paths) {
    Map<String, List<List<String>>> byName = new LinkedHashMap<>();
    boolean wanted = false;
    for (List<String> path : paths) {
      if (path.isEmpty()) {
        wanted = true;
      } else {
        List<String> rest = path.subList(1, path.size());
        byName.computeIfAbsent(path.get(0), name -> new ArrayList<>()).add(rest);
      }
    }
    Map<String, PathTree> next = new LinkedHashMap<>();
    byName.forEach((name, rests) -> next.put(name, of(rests)));
    return new PathTree(wanted, false, next);
  }

  /** What is wanted of the member of that name, if anything. */
  Optional<PathTree> below(String name) {
    return everything ? Optional.of(this) : Optional.ofNullable(next.get(name));
  }
}
