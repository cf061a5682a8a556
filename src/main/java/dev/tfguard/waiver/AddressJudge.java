package dev.tfguard.waiver;

import dev.tfguard.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides which findings the waivers of a configuration let pass: those of which all addresses are
 * waived.
 */
final class AddressJudge {
  private final WaiverRun run;
  private final WaiverUse use;

  AddressJudge(WaiverRun run, WaiverUse use) {
    this.run = run;
    this.use = use;
  }

  /** {@code finding} as it is after {@code rules}. */
  Finding judge(Finding finding, PlacedRules rules) {
    List<Waiver> near = near(finding, rules);
    near.forEach(waiver -> use.add(waiver, finding.check()));
    if (near.isEmpty() || !finding.isOpen()) {
      return finding;
    }
    List<Waiver> live = near.stream().filter(waiver -> !waiver.isOver(run.today())).toList();
    if (live.isEmpty()) {
      return finding.withRemark(Remarks.expired(near.get(0)));
    }
    return judge(finding, live, finding.subject().addresses());
  }

  private static Finding judge(Finding finding, List<Waiver> live, List<String> addresses) {
    List<Waiver> covering = new ArrayList<>();
    for (String address : addresses) {
      live.stream()
          .filter(waiver -> matches(waiver, address))
          .max(Waiver.BY_END)
          .ifPresent(covering::add);
    }
    if (covering.size() < addresses.size()) {
      return finding.withRemark(Remarks.partial(live.get(0), covering.size(), addresses.size()));
    }
    return covering.stream()
        .min(Waiver.BY_END)
        .map(first -> finding.suppressedBy(first.terms()))
        .orElse(finding);
  }

  /** The waivers that are about some address of {@code finding}. */
  private List<Waiver> near(Finding finding, PlacedRules rules) {
    List<Waiver> near = new ArrayList<>();
    for (Waiver waiver : rules.rules().waivers()) {
      boolean isMeant =
          waiver.isOf(finding.check())
              && isPlaced(waiver, finding, rules)
              && finding.subject().addresses().stream().anyMatch(one -> matches(waiver, one));
      if (isMeant) {
        near.add(waiver);
      }
    }
    return near;
  }

  private static boolean matches(Waiver waiver, String address) {
    return waiver.scope() instanceof WaiverScope.Addresses meant && meant.glob().matches(address);
  }

  private boolean isPlaced(Waiver waiver, Finding finding, PlacedRules rules) {
    Optional<PathGlob> path =
        waiver.scope() instanceof WaiverScope.Addresses meant ? meant.path() : Optional.empty();
    return path.isEmpty()
        || run.places(finding).stream()
            .flatMap(file -> rules.fromBase(file).stream())
            .anyMatch(path.get()::matches);
  }
}
