package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
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
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Finds stateful resources in Terraform sources that nothing protects. */
final class ScanCommand implements Command {
  @Override
  public String name() {
    return "scan";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Find stateful resources in Terraform sources that nothing protects.")
        .footer(
            "  tfguard scan                          # the working directory and all below it",
            "  tfguard scan --exclude '**/examples/**' --fail-on critical modules",
            "  tfguard scan --var-file production.tfvars environments/production",
            "  tfguard scan --against origin/main    # and what the branch took away",
            "  tfguard scan --report sarif=tfguard.sarif --report html=tfguard.html");
    SourceOptions.addTo(spec);
    AgainstOptions.addTo(spec);
    ConfigOptions.addTo(spec);
    BaselineOptions.addTo(spec);
    ReportOptions.addTo(spec);
    spec.addOption(Options.failOn());
    WaiverOptions.addTo(spec);
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    ScanGate gate = ScanGate.read(parsed);
    boolean quiet = ReportOptions.isQuiet(parsed);
    List<Report> reports = ReportOptions.read(parsed);
    VariableInputs variables = VariableOptions.read(parsed, SourceOptions.WORKING_DIRECTORY);
    BaselineOptions baseline = BaselineOptions.read(parsed);
    Configs configs = ConfigOptions.read(parsed);
    Policy policy = Policy.ofSources(configs, console.today());
    Function<Path, Catalog> catalogs = configs::catalog;
    Optional<Against> against = AgainstOptions.read(parsed, catalogs);
    ReadRequest request = SourceOptions.request(parsed, configs);
    Workspace workspace =
        SourceOptions.read(
            against.isPresent() ? against.get().present(request) : request, console, quiet);
    Findings scanned = SourceScan.run(workspace, catalogs, variables);
    Map<String, SourceFile> sources = new HashMap<>(workspace.sources());
    if (against.isPresent()) {
      Against.Outcome outcome = against.get().compare(request, scanned, workspace, console);
      scanned = outcome.findings();
      sources.putAll(outcome.gone());
    }
    Optional<Looked> looked =
        WaiverOptions.areOn(parsed)
            ? Optional.of(SourceOptions.looked(parsed, workspace))
            : Optional.empty();
    WaiverOutcome ruled = policy.apply(scanned, looked);
    sources.putAll(ruled.sources());
    List<Path> starts = SourceOptions.starts(parsed);
    Findings found = baseline.judge(ruled.findings(), workspace, starts, configs, console);
    Tree tree = Tree.of(SourceOptions.WORKING_DIRECTORY, starts);
    FixFinder finder = new FixFinder(workspace, catalogs, FixOptions.safe(tree.root()));
    Findings findings =
        found.withFixes(finding -> !finding.waived() && finder.fix(finding).isPresent());
    Report.write(
        reports,
        findings,
        new ReportMaterial(
            path -> Optional.ofNullable(sources.get(path)),
            finding -> edits(finder.fix(finding)),
            finding -> gate.fails(finding, policy.configs().apply(finding)),
            tree),
        console);
    ConfigOptions.remark(configs, console);
    if (baseline.renewed().isPresent()) {
      return findings.errors().isEmpty() ? ExitCode.OK : ExitCode.ERROR;
    }
    return gate.judge(findings, policy.configs());
  }

  private static List<Edit> edits(Optional<Fix> fix) {
    return fix.map(Fix::edits).orElse(List.of()).stream()
        .map(edit -> new Edit(edit.path(), edit.edit()))
        .toList();
  }
}
