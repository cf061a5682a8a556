package dev.tfguard.waiver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What configurations say, asked for once a folder. */
final class RuleSets {
  private final Function<String, PlacedRules> source;
  private final Map<String, PlacedRules> byFolder = new HashMap<>();
  private final List<PlacedRules> all = new ArrayList<>();

  RuleSets(Function<String, PlacedRules> source) {
    this.source = source;
  }

  /** What holds for the file with the path shown. */
  PlacedRules of(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    PlacedRules known = byFolder.get(folder);
    if (known == null) {
      known = source.apply(path);
      byFolder.put(folder, known);
      add(known);
    }
    return known;
  }

  /** Those that say something, each once, in the order asked for. */
  List<PlacedRules> all() {
    return List.copyOf(all);
  }

  private void add(PlacedRules placed) {
    if (!placed.rules().isEmpty() && all.stream().noneMatch(placed::isSame)) {
      all.add(placed);
    }
  }
}
