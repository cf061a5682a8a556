package dev.tfguard.cli;

import dev.tfguard.check.SourceScan;
import dev.tfguard.config.Configs;
import dev.tfguard.finding.Edit;
import dev.tfguard.finding.Findings;
import dev.tfguard.fix.Fix;
import dev.tfguard.fix.FixFinder;
import dev.tfguard.fix.FixOptions;
import dev.tfguard.fix.Tree;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import dev.tfguard.waiver.WaiverOutcome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** One scan, from its options to its exit code. */
final class ScanRun {
  private final ParseResult parsed;
  private final Console console;
  private final ScanGate gate;
  private final List<Report> reports;
  private final VariableInputs variables;
  private final BaselineOptions baseline;
  private final Configs configs;
  private final Policy policy;
  private final Optional<Against> against;
  private final List<Path> starts;
  private final Map<String, SourceFile> sources = new HashMap<>();

  /** Reads the options; throws {@link UsageException} when they make no sense. */
  ScanRun(ParseResult parsed, Console console) {
    this.parsed = parsed;
    this.console = console;
    gate = ScanGate.read(parsed);
    reports = ReportOptions.read(parsed);
    variables = VariableOptions.read(parsed, SourceOptions.WORKING_DIRECTORY);
    baseline = BaselineOptions.read(parsed);
    configs = ConfigOptions.read(parsed);
    policy = Policy.ofSources(configs, console.today());
    against = AgainstOptions.read(parsed, configs::catalog);
    starts = SourceOptions.starts(parsed);
  }

  ExitCode run() {
    ReadRequest request = SourceOptions.request(parsed, configs);
    ReadRequest present = against.isPresent() ? against.get().present(request) : request;
    Workspace workspace = SourceOptions.read(present, console, ReportOptions.isQuiet(parsed));
    sources.putAll(workspace.sources());
    Findings found = ruled(compared(request, workspace), workspace);
    Tree tree = Tree.of(SourceOptions.WORKING_DIRECTORY, starts);
    FixFinder finder = new FixFinder(workspace, configs::catalog, FixOptions.safe(tree.root()));
    Findings findings =
        found.withFixes(finding -> !finding.waived() && finder.fix(finding).isPresent());
    Report.write(reports, findings, material(finder, tree), console);
    ConfigOptions.remark(configs, console);
    if (baseline.renewed().isPresent()) {
      return findings.errors().isEmpty() ? ExitCode.OK : ExitCode.ERROR;
    }
    return gate.judge(findings, policy.configs());
  }

  /** What the checks find, and what is gone since the revision to compare with. */
  private Findings compared(ReadRequest request, Workspace workspace) {
    Findings scanned = SourceScan.run(workspace, configs::catalog, variables);
    if (against.isEmpty()) {
      return scanned;
    }
    Against.Outcome outcome = against.get().compare(request, scanned, workspace, console);
    sources.putAll(outcome.gone());
    return outcome.findings();
  }

  /** The same with what lets findings pass. */
  private Findings ruled(Findings scanned, Workspace workspace) {
    Optional<Looked> looked =
        WaiverOptions.areOn(parsed)
            ? Optional.of(SourceOptions.looked(parsed, workspace))
            : Optional.empty();
    WaiverOutcome outcome = policy.apply(scanned, looked);
    sources.putAll(outcome.sources());
    return baseline.judge(outcome.findings(), workspace, starts, configs, console);
  }

  private ReportMaterial material(FixFinder finder, Tree tree) {
    return new ReportMaterial(
        path -> Optional.ofNullable(sources.get(path)),
        finding -> edits(finder.fix(finding)),
        finding -> gate.fails(finding, policy.configs().apply(finding)),
        tree);
  }

  private static List<Edit> edits(Optional<Fix> fix) {
    return fix.map(Fix::edits).orElse(List.of()).stream()
        .map(edit -> new Edit(edit.path(), edit.edit()))
        .toList();
  }
}
