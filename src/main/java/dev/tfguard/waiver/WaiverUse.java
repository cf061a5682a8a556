package dev.tfguard.waiver;

import dev.tfguard.finding.CheckId;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which waivers met something, and of which checks. */
final class WaiverUse {
  private final IdentityHashMap<Waiver, Set<String>> met = new IdentityHashMap<>();

  void add(Waiver waiver, CheckId check) {
    met.computeIfAbsent(waiver, none -> new HashSet<>()).add(check.value());
  }

  boolean isMet(Waiver waiver) {
    return met.containsKey(waiver);
  }

  /** Those that met something, the first to end first. */
  List<Waiver> met() {
    return met.keySet().stream().sorted(Waiver.BY_END).toList();
  }

  /** The checks of {@code waiver} among {@code ran} of which it met nothing. */
  List<CheckId> idle(Waiver waiver, List<CheckId> ran) {
    Set<String> used = met.getOrDefault(waiver, Set.of());
    return waiver.checks().stream()
        .filter(check -> !used.contains(check.value()))
        .filter(check -> ran.stream().anyMatch(one -> one.value().equals(check.value())))
        .toList();
  }
}
