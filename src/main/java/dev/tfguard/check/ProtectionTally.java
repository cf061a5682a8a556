package dev.tfguard.check;

import dev.tfguard.finding.ProtectionCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts stateful resources, and those that Terraform refuses to destroy, by module and kind. */
final class ProtectionTally {
  private final SortedMap<String, SortedMap<String, Count>> modules = new TreeMap<>();

  void add(String module, StatefulResource found) {
    Count count =
        modules
            .computeIfAbsent(module, first -> new TreeMap<>())
            .computeIfAbsent(found.type().kind().wireName(), first -> new Count());
    count.stateful++;
    count.protectedOnes += found.hasPreventDestroy() ? 1 : 0;
  }

  /** By module and kind. */
  List<ProtectionCount> counts() {
    List<ProtectionCount> counts = new ArrayList<>();
    for (Map.Entry<String, SortedMap<String, Count>> module : modules.entrySet()) {
      for (Map.Entry<String, Count> kind : module.getValue().entrySet()) {
        Count count = kind.getValue();
        counts.add(
            new ProtectionCount(
                module.getKey(), kind.getKey(), count.stateful, count.protectedOnes));
      }
    }
    return counts;
  }

  /** Those of one kind in one module. */
  private static final class Count {
    private int stateful;
    private int protectedOnes;
  }
}
