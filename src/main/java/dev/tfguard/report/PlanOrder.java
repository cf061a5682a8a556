package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import java.util.Comparator;
import java.util.List;

/** The order in which a reviewer reads what plans do: what is lost first, worst first. */
final class PlanOrder {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::waived)
          .thenComparing(Finding::isDoomed, Comparator.reverseOrder())
          .thenComparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::address)
          .thenComparing(Comparator.naturalOrder());

  private PlanOrder() {}

  static List<Finding> of(List<Finding> findings) {
    return findings.stream().sorted(ORDER).toList();
  }
}
