package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.check.SourceScan;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Threshold;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Finds stateful resources in Terraform sources that nothing protects. */
final class ScanCommand implements Command {
  private static final Path WORKING_DIRECTORY = Path.of("").toAbsolutePath();

  @Override
  public String name() {
    return "scan";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Find stateful resources in Terraform sources that nothing protects.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .description(
                "Directories, with all below them, or single files (default: the working directory).")
            .build());
    ReportOptions.addTo(spec);
    spec.addOption(
        Options.choice(
            "--fail-on", Threshold.HIGH, "The mildest severity that makes the exit code 1"));
    spec.addOption(
        Options.list("--exclude", "GLOB", "Leave out what matches, as in '**/examples/**'."));
    spec.addOption(
        Options.choice("--dialect", Dialect.AUTO, "Whose rules for files and merging hold"));
    VariableOptions.addTo(spec);
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    boolean quiet = ReportOptions.isQuiet(parsed);
    Report report = ReportOptions.read(parsed);
    VariableInputs variables = VariableOptions.read(parsed, WORKING_DIRECTORY);
    Workspace workspace = read(request(parsed), console, quiet);
    Findings findings = SourceScan.run(workspace, Catalog.bundled(), variables);
    Map<String, SourceFile> sources = workspace.sources();
    report.write(findings, path -> Optional.ofNullable(sources.get(path)), console);
    if (!findings.errors().isEmpty()) {
      return ExitCode.ERROR;
    }
    Threshold threshold = Options.choice(parsed, "--fail-on", Threshold.class);
    return findings.reach(threshold) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static ReadRequest request(ParseResult parsed) {
    List<Path> starts = new ArrayList<>(parsed.matchedPositionalValue(0, List.of()));
    if (starts.isEmpty()) {
      starts.add(Path.of("."));
    }
    return new ReadRequest(
        starts,
        WORKING_DIRECTORY,
        Options.choice(parsed, "--dialect", Dialect.class),
        Options.values(parsed, "--exclude"),
        Runtime.getRuntime().availableProcessors());
  }

  private static Workspace read(ReadRequest request, Console console, boolean quiet) {
    try (Progress progress = new Progress(!quiet && console.showsProgress())) {
      return Workspace.read(request, progress);
    } catch (PatternSyntaxException bad) {
      throw new UsageException(
          "--exclude: " + bad.getDescription() + " in '" + bad.getPattern() + "'");
    } catch (InvalidPathException bad) {
      throw new UsageException("not a path: " + bad.getInput());
    }
  }
}
