package dev.tfguard.report;

import dev.tfguard.finding.PlanCounts;
import java.util.ArrayList;
import java.util.List;

/** The line of a text report that counts what the plans do. */
final class PlanTotals {
  private final List<String> parts = new ArrayList<>();

  private PlanTotals() {}

  /** As in {@code Changes: 2 destroyed, 1 created, 30 unchanged}. */
  static String text(PlanCounts counts) {
    PlanTotals totals = new PlanTotals();
    totals.add(counts.delete(), "destroyed");
    totals.add(counts.replace(), "replaced");
    totals.add(counts.forget(), "forgotten");
    totals.add(counts.unknown(), "with an unknown action");
    totals.add(counts.deferred(), "deferred");
    totals.add(counts.update(), "updated");
    totals.add(counts.create(), "created");
    totals.add(counts.imported(), "imported");
    totals.add(counts.moved(), "moved");
    totals.add(counts.unchanged(), "unchanged");
    totals.add(
        counts.invocations(),
        "provider " + (counts.invocations() == 1 ? "action" : "actions") + " invoked");
    return "Changes: " + (totals.parts.isEmpty() ? "none" : String.join(", ", totals.parts));
  }

  private void add(int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
