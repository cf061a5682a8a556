package dev.tfguard.report;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which findings a person is shown: of those in sources only the open ones, and of the low ones of
 * a check no more than some, since very many of them would bury the others.
 *
 * @param shown in the order of the findings
 * @param hidden how many are only counted, by check
 */
record ShownFindings(List<Finding> shown, SortedMap<CheckId, Integer> hidden) {
  private static final int MOST_LOW = 20;

  static ShownFindings of(Findings findings) {
    List<Finding> shown = new ArrayList<>();
    Map<CheckId, Integer> low = new TreeMap<>();
    SortedMap<CheckId, Integer> hidden = new TreeMap<>();
    boolean inPlans = findings.summary().plans().isPresent();
    for (Finding finding : findings.findings()) {
      if (finding.known() || (!inPlans && finding.waived())) {
        continue; // counted, and listed by tfguard waivers or in the baseline
      }
      if (finding.severity() == Severity.LOW
          && low.merge(finding.check(), 1, Integer::sum) > MOST_LOW) {
        hidden.merge(finding.check(), 1, Integer::sum);
      } else {
        shown.add(finding);
      }
    }
    return new ShownFindings(List.copyOf(shown), Collections.unmodifiableSortedMap(hidden));
  }
}
