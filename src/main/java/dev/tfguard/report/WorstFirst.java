package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import java.util.Comparator;
import java.util.List;

/** The order of a report that is read from its top: what is destroyed, then by severity. */
final class WorstFirst {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::isDoomed, Comparator.reverseOrder())
          .thenComparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Comparator.naturalOrder());

  private WorstFirst() {}

  /** What nothing lets pass. */
  static List<Finding> open(Findings findings) {
    return findings.findings().stream().filter(Finding::isOpen).sorted(ORDER).toList();
  }

  /** What nothing lets pass, and then the rest. */
  static List<Finding> all(Findings findings) {
    Comparator<Finding> order =
        Comparator.comparing(Finding::isOpen, Comparator.reverseOrder()).thenComparing(ORDER);
    return findings.findings().stream().sorted(order).toList();
  }
}
