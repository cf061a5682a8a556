package dev.tfguard.report;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.LeftOut;
import dev.tfguard.finding.PlanCounts;
import dev.tfguard.finding.Progress;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Summary;
import dev.tfguard.finding.Suppression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The end of a text report: what was looked at, what was found, what to do next. */
final class TextSummary {
  private static final int SHOWN_TYPES = 5;

  private final Findings findings;
  private final ShownFindings shown;
  private final Style style;

  TextSummary(Findings findings, ShownFindings shown, Style style) {
    this.findings = findings;
    this.shown = shown;
    this.style = style;
  }

  String text() {
    return coverage()
        + "\n"
        + unclassified()
        + leftOut()
        + counts()
        + "\n"
        + baseline()
        + hidden()
        + remarks()
        + unread()
        + next()
        + "\n";
  }

  private String coverage() {
    Summary summary = findings.summary();
    if (summary.plans().isPresent()) {
      return planned(summary, summary.plans().get());
    }
    return Counted.of(summary.files(), "file")
        + ", "
        + Counted.of(summary.resources(), "resource")
        + ": "
        + summary.stateful()
        + " stateful, "
        + summary.protectedOnes()
        + " of them protected";
  }

  private static String planned(Summary summary, PlanCounts counts) {
    return Counted.of(counts.plans(), "plan")
        + ", "
        + Counted.of(summary.resources(), "resource")
        + ": "
        + summary.stateful()
        + " stateful\n"
        + PlanTotals.text(counts);
  }

  private String unclassified() {
    List<String> types = findings.summary().unclassified();
    if (types.isEmpty()) {
      return "";
    }
    int more = types.size() - SHOWN_TYPES;
    return Counted.of(types.size(), "type")
        + " not in the catalogue, so nobody has judged: "
        + TerminalText.escape(
            String.join(", ", types.subList(0, Math.min(SHOWN_TYPES, types.size()))))
        + (more > 0 ? " and " + more + " more" : "")
        + "\n";
  }

  private String leftOut() {
    LeftOut leftOut = findings.summary().leftOut();
    List<String> counts = new ArrayList<>();
    if (leftOut.directories() > 0) {
      counts.add(Counted.of(leftOut.directories(), "folder"));
    }
    if (leftOut.files() > 0) {
      counts.add(Counted.of(leftOut.files(), "file"));
    }
    if (leftOut.findings() > 0) {
      counts.add(Counted.of(leftOut.findings(), "finding") + " of checks that are switched off");
    }
    return counts.isEmpty()
        ? ""
        : "Left out, as the configuration wants: " + String.join(", ", counts) + "\n";
  }

  private String hidden() {
    List<String> counts = new ArrayList<>();
    shown.hidden().forEach((check, count) -> counts.add(count + " of " + check));
    return counts.isEmpty()
        ? ""
        : "Not shown, being low: " + String.join(", ", counts) + "  (--format json has all)\n";
  }

  private String remarks() {
    StringBuilder text = new StringBuilder();
    for (String remark : findings.summary().remarks()) {
      text.append("Soon: ").append(TerminalText.escape(remark)).append('\n');
    }
    return text.toString();
  }

  private String counts() {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.WORST_FIRST) {
      int count = findings.count(severity);
      if (count > 0) {
        counts.add(style.severity(severity, count + " " + severity.wireName()));
      }
    }
    int allowed = findings.count(Suppression.Kind.OPTION);
    int waived = findings.waived() - allowed;
    if (waived > 0) {
      counts.add(waived + " waived");
    }
    if (allowed > 0) {
      counts.add(allowed + " allowed");
    }
    int known = findings.summary().baseline().map(Progress::known).orElse(0);
    String total = Counted.of(findings.findings().size() - known, "finding");
    return counts.isEmpty() ? total : total + ": " + String.join(", ", counts);
  }

  private String baseline() {
    if (findings.summary().baseline().isEmpty()) {
      return "";
    }
    Progress progress = findings.summary().baseline().get();
    String mended =
        progress.mended() == 0
            ? ""
            : ", "
                + progress.mended()
                + " mended since: write the baseline again to keep them mended";
    return "Baseline: " + progress.known() + " known" + mended + "\n";
  }

  private String unread() {
    int files = findings.unreadFiles();
    return files == 0
        ? ""
        : style.error(Counted.of(files, "file") + " could not be read wholly")
            + ": more may be unprotected there\n";
  }

  private String next() {
    if (findings.unreadFiles() > 0) {
      return "Next: mend the errors above and run again";
    }
    if (findings.findings().stream().anyMatch(Finding::isOpen)) {
      return "Next: "
          + patch()
          + "tfguard explain "
          + worstCheck()
          + "  (what it means and how to mend it)";
    }
    if (findings.summary().plans().isPresent()) {
      return findings.waived() > 0
          ? "Next: nothing; everything found is allowed"
          : "Next: nothing; nothing that holds state is destroyed, forgotten or disarmed";
    }
    if (findings.summary().files() == 0 && !findings.summary().leftOut().isNothing()) {
      return "Next: nothing; all that was named is left out";
    }
    if (findings.summary().files() == 0) {
      return "Next: name a path with Terraform sources; there are none here";
    }
    if (findings.findings().stream().anyMatch(Finding::known)) {
      return "Next: nothing is new; tfguard fix mends what it can of the known";
    }
    return findings.summary().stateful() == 0
        ? "Next: nothing; there is no resource of a type that is known to hold state"
        : "Next: nothing to do";
  }

  private String patch() {
    int fixable = findings.fixable();
    return fixable == 0 ? "" : "tfguard fix  (prints a patch that mends " + fixable + " of them), ";
  }

  /** The check that found most among the findings of the worst severity. */
  private CheckId worstCheck() {
    List<Finding> open = findings.findings().stream().filter(Finding::isOpen).toList();
    Severity worst = Collections.max(open.stream().map(Finding::severity).toList());
    Map<CheckId, Integer> counts = new TreeMap<>();
    for (Finding finding : open) {
      if (finding.severity() == worst) {
        counts.merge(finding.check(), 1, Integer::sum);
      }
    }
    Map.Entry<CheckId, Integer> most = Map.entry(open.get(0).check(), 0);
    for (Map.Entry<CheckId, Integer> entry : counts.entrySet()) {
      most = entry.getValue() > most.getValue() ? entry : most;
    }
    return most.getKey();
  }
}
