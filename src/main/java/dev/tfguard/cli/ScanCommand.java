package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.check.SourceScan;
import dev.tfguard.finding.Edit;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Threshold;
import dev.tfguard.fix.Fix;
import dev.tfguard.fix.FixFinder;
import dev.tfguard.fix.FixOptions;
import dev.tfguard.fix.Tree;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
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
            "  tfguard scan --report sarif=tfguard.sarif --report html=tfguard.html");
    SourceOptions.addTo(spec);
    ConfigOptions.addTo(spec);
    ReportOptions.addTo(spec);
    spec.addOption(
        Options.choice(
            "--fail-on",
            "SEVERITY",
            Threshold.HIGH,
            "Exit with 1 for findings this severe or worse"));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    boolean quiet = ReportOptions.isQuiet(parsed);
    List<Report> reports = ReportOptions.read(parsed);
    VariableInputs variables = VariableOptions.read(parsed, SourceOptions.WORKING_DIRECTORY);
    Function<Path, Catalog> catalogs = ConfigOptions.read(parsed)::catalog;
    Workspace workspace = SourceOptions.read(parsed, console, quiet);
    Findings found = SourceScan.run(workspace, catalogs, variables);
    Tree tree = Tree.of(SourceOptions.WORKING_DIRECTORY, SourceOptions.starts(parsed));
    FixFinder finder = new FixFinder(workspace, catalogs, FixOptions.safe(tree.root()));
    Findings findings = found.withFixes(finding -> finder.fix(finding).isPresent());
    Map<String, SourceFile> sources = workspace.sources();
    Report.write(
        reports,
        findings,
        new ReportMaterial(
            path -> Optional.ofNullable(sources.get(path)),
            finding -> edits(finder.fix(finding)),
            tree),
        console);
    if (!findings.errors().isEmpty()) {
      return ExitCode.ERROR;
    }
    Threshold threshold = Options.choice(parsed, "--fail-on", Threshold.class);
    return findings.reach(threshold) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static List<Edit> edits(Optional<Fix> fix) {
    return fix.map(Fix::edits).orElse(List.of()).stream()
        .map(edit -> new Edit(edit.path(), edit.edit()))
        .toList();
  }
}
