package dev.tfguard.check.plan;

import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.Configuration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What refers directly to what, among that which goes and all that depends on it.
 *
 * <p>Looked for from what is referred to, that which goes first, until there is more than anybody
 * could look at.
 */
final class DirectReferences {
  /** How many resources are asked what refers to them. */
  static final int MOST_ASKED = 2_000;

  /** How many references are kept. */
  static final int MOST_KEPT = 10_000;

  private final Configuration configuration;
  private final Map<Integer, List<String>> references = new HashMap<>();
  private int kept;

  private DirectReferences(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Those among {@code gone}, in its order, and its dependents. */
  static DirectReferences of(Configuration configuration, Collection<ConfigAddress> gone) {
    DirectReferences found = new DirectReferences(configuration);
    BitSet others = configuration.reach(gone);
    List<ConfigAddress> dependents = new ArrayList<>();
    others.stream().forEach(number -> dependents.add(configuration.resources().get(number)));
    dependents.removeAll(gone);
    gone.stream().limit(MOST_ASKED).forEach(found::ask);
    dependents.stream()
        .sorted()
        .limit(MOST_ASKED - Math.min(MOST_ASKED, gone.size()))
        .forEach(found::ask);
    found.references.values().forEach(Collections::sort);
    return found;
  }

  private void ask(ConfigAddress referred) {
    BitSet referring = configuration.directReach(referred);
    for (int at = referring.nextSetBit(0);
        at >= 0 && kept < MOST_KEPT;
        at = referring.nextSetBit(at + 1)) {
      references.computeIfAbsent(at, first -> new ArrayList<>()).add(referred.toString());
      kept++;
    }
  }

  /** What the resource with {@code number} refers to, sorted. */
  List<String> of(int number) {
    return references.getOrDefault(number, List.of());
  }
}
