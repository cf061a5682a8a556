package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.check.SourceScan;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Threshold;
import dev.tfguard.fix.FixFinder;
import dev.tfguard.fix.FixOptions;
import dev.tfguard.fix.Tree;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
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
        .description("Find stateful resources in Terraform sources that nothing protects.");
    SourceOptions.addTo(spec);
    ConfigOptions.addTo(spec);
    ReportOptions.addTo(spec);
    spec.addOption(
        Options.choice(
            "--fail-on", Threshold.HIGH, "The mildest severity that makes the exit code 1"));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    boolean quiet = ReportOptions.isQuiet(parsed);
    Report report = ReportOptions.read(parsed);
    VariableInputs variables = VariableOptions.read(parsed, SourceOptions.WORKING_DIRECTORY);
    Function<Path, Catalog> catalogs = ConfigOptions.read(parsed)::catalog;
    Workspace workspace = SourceOptions.read(parsed, console, quiet);
    Findings found = SourceScan.run(workspace, catalogs, variables);
    Findings findings =
        found.findings().isEmpty() ? found : marked(found, workspace, catalogs, parsed);
    Map<String, SourceFile> sources = workspace.sources();
    report.write(findings, path -> Optional.ofNullable(sources.get(path)), console);
    if (!findings.errors().isEmpty()) {
      return ExitCode.ERROR;
    }
    Threshold threshold = Options.choice(parsed, "--fail-on", Threshold.class);
    return findings.reach(threshold) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static Findings marked(
      Findings findings,
      Workspace workspace,
      Function<Path, Catalog> catalogs,
      ParseResult parsed) {
    Path root = Tree.of(SourceOptions.WORKING_DIRECTORY, SourceOptions.starts(parsed)).root();
    FixFinder finder = new FixFinder(workspace, catalogs, FixOptions.safe(root));
    return findings.withFixes(finding -> finder.fix(finding).isPresent());
  }
}
