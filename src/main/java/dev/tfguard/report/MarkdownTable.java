package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.PlannedChange;
import java.util.List;

/** The tables of a Markdown report, a finding a row. */
final class MarkdownTable {
  private static final String PLAN_HEAD =
      "| severity | resource | what happens | still refused? | where |\n|---|---|---|---|---|\n";
  private static final String SCAN_HEAD =
      "| severity | resource | finding | where |\n|---|---|---|---|\n";

  private final ReportContext context;
  private final boolean planned;

  MarkdownTable(ReportContext context, boolean planned) {
    this.context = context;
    this.planned = planned;
  }

  /** A table of as many of {@code findings} as there is room for; the rest is counted below it. */
  String take(String title, List<Finding> findings, Room room) {
    if (findings.isEmpty()) {
      return "";
    }
    String head =
        (title.isEmpty() ? "" : "### " + title + "\n\n") + (planned ? PLAN_HEAD : SCAN_HEAD);
    StringBuilder table = new StringBuilder(room.takeWhole(head));
    int shown = 0;
    while (shown < findings.size() && table.length() > 0) {
      String row = row(findings.get(shown));
      if (!room.take(row)) {
        break;
      }
      table.append(row);
      shown++;
    }
    int cut = findings.size() - shown;
    String rest = cut == 0 ? "" : "\nand **" + cut + " more** that this comment has no room for\n";
    return table.append(rest).append('\n').toString();
  }

  private String row(Finding finding) {
    String severity = "**" + finding.severity().wireName() + "**";
    String what = MarkdownText.escape(Shortened.of(what(finding))) + " (" + finding.check() + ")";
    String address = MarkdownText.code(Shortened.of(finding.address())) + others(finding);
    return planned
        ? cells(severity, address, what, armed(finding), where(finding))
        : cells(severity, address, what, where(finding));
  }

  private static String cells(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String others(Finding finding) {
    int more = finding.subject().addresses().size() - 1;
    return more == 0 ? "" : " and " + more + " more";
  }

  private static String what(Finding finding) {
    if (!finding.isDoomed()) {
      return finding.message();
    }
    PlannedChange change = finding.change().orElseThrow();
    String actions = String.join(", ", change.actions());
    return change.why().isEmpty() ? actions : actions + ": " + change.why();
  }

  private static String armed(Finding finding) {
    return finding
        .change()
        .map(
            change ->
                switch (change.armed().state()) {
                  case YES -> "yes";
                  case UNKNOWN -> "unknown";
                  case NO -> "no";
                  case NONE -> "no, and nothing could be switched on";
                })
        .orElse("");
  }

  private String where(Finding finding) {
    Location location = finding.location();
    String path = context.repositoryPaths().apply(location.path());
    return MarkdownText.code(Shortened.of(path + ":" + location.start().line()));
  }
}
