package dev.tfguard.report;

import dev.tfguard.finding.Armed;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Dependent;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.PlanCounts;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.ProtectionCount;
import dev.tfguard.finding.Remedy;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.SourceError;
import dev.tfguard.finding.Subject;
import dev.tfguard.finding.Summary;
import dev.tfguard.finding.Suppression;
import dev.tfguard.source.Position;
import dev.tfguard.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Outcomes of runs that a browser is shown. */
final class HtmlCases {
  /** What must stay text wherever it stands. */
  static final String HOSTILE =
      "</script></style></title></textarea></svg><script>window.hacked=1</script>"
          + "<img src=x onerror=window.hacked=1><svg onload=window.hacked=1>"
          + "\" onmouseover=\"window.hacked=1' autofocus onfocus='window.hacked=1"
          + " javascript:window.hacked=1 <!-- ]]> {{{x}}} \u202egnp\u2066\u0000\r\n"
          + "w".repeat(2_000);

  private static final Position START = new Position(1, 1);

  private HtmlCases() {}

  /** A scan with {@code count} findings in 300 modules, of all severities, checks and places. */
  static Findings scan(int count) {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      Severity severity = List.of(Severity.values()).get(at * 7 % 4);
      String check = List.of("missing-prevent-destroy", "protection-off").get(at % 2);
      String address = "aws_s3_bucket.b" + at;
      String path = "modules/m" + at % 300 + "/main.tf";
      String message = at % 3 == 0 ? "a bucket goes" : "a table goes, and with it " + at % 50;
      Position start = new Position(at + 1, 1);
      Location location = new Location(path, new Span(0, 1), start, start);
      Subject subject = Subject.of("aws_s3_bucket", address, List.of(address));
      findings.add(Finding.at(location, new CheckId(check), severity, subject, message));
    }
    List<ProtectionCount> protection =
        List.of(
            new ProtectionCount("modules/m0", "bucket", 4, 1),
            new ProtectionCount("modules/m0", "database", 2, 2),
            new ProtectionCount("modules/m1", "bucket", 3, 0));
    Summary summary =
        new Summary(
            300, count, count, 3, List.of(), Optional.empty(), protection, Optional.empty());
    return Findings.of(findings, List.of(), summary);
  }

  /** Two plans in which all texts are hostile. */
  static Findings hostile() {
    Suppression reason =
        new Suppression(Suppression.Kind.WAIVER, HOSTILE, HOSTILE, Optional.empty(), HOSTILE);
    List<Finding> findings =
        List.of(
            hostile("a", "plan-destroy"),
            hostile("b", "plan-replace"),
            hostile("c", "plan-destroy").suppressedBy(reason));
    List<SourceError> errors = List.of(new SourceError(HOSTILE, 1, 1, HOSTILE, HOSTILE));
    PlanCounts counts = new PlanCounts(2, 1, 0, 1, 2, 0, 9, 0, 0, 0, 0, 0);
    Summary summary =
        new Summary(
            2,
            13,
            3,
            0,
            List.of(HOSTILE),
            Optional.of(counts),
            List.of(new ProtectionCount(HOSTILE, HOSTILE, 2, 1)),
            Optional.empty());
    return Findings.of(findings, errors, summary);
  }

  private static Finding hostile(String name, String check) {
    String address = name + HOSTILE;
    Location location = new Location(HOSTILE + name, new Span(0, 0), START, START);
    Subject subject = Subject.of(HOSTILE, address, List.of(address, HOSTILE));
    List<Dependent> dependents =
        List.of(
            new Dependent(HOSTILE, true, Dependent.Fate.DESTROYED, List.of("aws_db." + address)),
            new Dependent("x." + HOSTILE, false, Dependent.Fate.STAYS, List.of(HOSTILE)));
    PlannedChange change =
        new PlannedChange(
            HOSTILE + name,
            "aws_db." + address,
            List.of("delete", HOSTILE),
            Optional.of(HOSTILE),
            List.of(HOSTILE),
            Optional.of(HOSTILE),
            HOSTILE,
            new Armed(Armed.State.NO, HOSTILE),
            dependents,
            List.of(new Remedy(HOSTILE, HOSTILE + "\n" + HOSTILE)));
    String message = name + HOSTILE + ": " + HOSTILE;
    return Finding.at(location, new CheckId(check), Severity.CRITICAL, subject, message)
        .inPlan(change);
  }
}
