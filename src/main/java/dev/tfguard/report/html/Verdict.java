package dev.tfguard.report.html;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.PlanCounts;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Summary;
import dev.tfguard.report.ReportContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader is told first.
 *
 * @param tone the style: bad, warn or good
 * @param sign stands for the tone where there is no colour
 * @param lead how much was looked at
 * @param tiles the open findings of each severity, worst first
 */
record Verdict(String tone, String sign, String headline, List<String> lead, List<Tile> tiles) {

  /**
   * How many findings of one severity there are.
   *
   * @param failing how many of them fail the run
   */
  record Tile(String severity, int count, int failing) {
    /** {@link #count} for people. */
    String shown() {
      return Numbers.of(count);
    }

    /** As in {@code 2 fail the run}. */
    String note() {
      return failing == 0
          ? "none fails the run"
          : Numbers.of(failing) + (failing == 1 ? " fails" : " fail") + " the run";
    }
  }

  static Verdict of(Findings findings, ReportContext context) {
    List<Tile> tiles = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      tiles.add(0, tile(severity, findings, context));
    }
    int failing = tiles.stream().mapToInt(Tile::failing).sum();
    int open = tiles.stream().mapToInt(Tile::count).sum();
    List<String> lead = new ArrayList<>(lead(findings.summary()));
    lead.addAll(Notes.of(findings.summary()));
    if (failing > 0) {
      return new Verdict("bad", "✗", failing(failing), lead, tiles);
    }
    if (findings.unreadFiles() > 0) {
      return new Verdict("bad", "✗", "Not everything could be read", lead, tiles);
    }
    if (open > 0) {
      return new Verdict(
          "warn", "!", "Nothing fails, but read on: " + Numbers.of(open, "finding"), lead, tiles);
    }
    return new Verdict("good", "✓", "Nothing fails", lead, tiles);
  }

  private static String failing(int failing) {
    return Numbers.of(failing, "finding") + (failing == 1 ? " fails" : " fail") + " this run";
  }

  private static Tile tile(Severity severity, Findings findings, ReportContext context) {
    int failing = 0;
    for (Finding finding : findings.findings()) {
      failing += finding.severity() == severity && context.fails().test(finding) ? 1 : 0;
    }
    return new Tile(severity.wireName(), findings.count(severity), failing);
  }

  private static List<String> lead(Summary summary) {
    String stateful =
        Numbers.of(summary.resources(), "resource")
            + ", "
            + Numbers.of(summary.stateful())
            + " of them stateful";
    return summary
        .plans()
        .map(plans -> List.of(Numbers.of(plans.plans(), "plan") + " of " + stateful))
        .orElse(
            List.of(
                Numbers.of(summary.files(), "file")
                    + " with "
                    + stateful
                    + "; Terraform refuses to destroy "
                    + Numbers.of(summary.protectedOnes())
                    + " of these"));
  }

  static List<Bar> changes(PlanCounts counts) {
    List<Bar> bars = new ArrayList<>();
    int all =
        counts.delete()
            + counts.replace()
            + counts.forget()
            + counts.unknown()
            + counts.deferred()
            + counts.update()
            + counts.create()
            + counts.unchanged();
    bars.add(Bar.of("destroyed", counts.delete(), all));
    bars.add(Bar.of("replaced", counts.replace(), all));
    bars.add(Bar.of("forgotten", counts.forget(), all));
    bars.add(Bar.of("with an unknown action", counts.unknown(), all));
    bars.add(Bar.of("deferred", counts.deferred(), all));
    bars.add(Bar.of("updated", counts.update(), all));
    bars.add(Bar.of("created", counts.create(), all));
    bars.add(Bar.of("unchanged", counts.unchanged(), all));
    return bars.stream().filter(bar -> bar.part() > 0).toList();
  }
}
