package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Summary;
import java.util.ArrayList;
import java.util.List;

/** The verdict at the top of a Markdown report, and the counts at its end. */
final class MarkdownSummary {
  private MarkdownSummary() {}

  static String head(Findings findings, List<Finding> doomed) {
    String counts = counts(findings);
    String title = "## tfguard: " + (counts.isEmpty() ? nothing(findings) : counts) + "\n\n";
    if (doomed.isEmpty()) {
      return title;
    }
    return title
        + "> [!CAUTION]\n> "
        + Counted.of(doomed.size(), "resource")
        + " would be destroyed: see what is lost before you approve.\n\n";
  }

  private static String counts(Findings findings) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.WORST_FIRST) {
      int count = findings.count(severity);
      if (count > 0) {
        counts.add(count + " " + severity.wireName());
      }
    }
    return String.join(", ", counts);
  }

  private static String nothing(Findings findings) {
    if (!findings.errors().isEmpty()) {
      return "not everything could be read";
    }
    return findings.summary().plans().isPresent()
        ? "nothing that holds state is destroyed, forgotten or disarmed"
        : "nothing found";
  }

  static String foot(Findings findings) {
    List<String> parts = new ArrayList<>();
    Summary summary = findings.summary();
    parts.add(
        summary.plans().isPresent()
            ? PlanTotals.text(summary.plans().get())
            : Counted.of(summary.files(), "file")
                + ", "
                + Counted.of(summary.stateful(), "stateful resource")
                + ", "
                + summary.protectedOnes()
                + " of them protected");
    if (findings.waived() > 0) {
      parts.add(findings.waived() + " waived");
    }
    summary
        .baseline()
        .ifPresent(
            progress ->
                parts.add(
                    progress.known()
                        + " known from the baseline, "
                        + progress.mended()
                        + " of it mended"));
    return "<sub>" + String.join("; ", parts) + "</sub>\n";
  }
}
