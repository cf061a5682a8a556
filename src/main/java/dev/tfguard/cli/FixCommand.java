package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.check.SourceScan;
import dev.tfguard.config.Configs;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.fix.FixApplier;
import dev.tfguard.fix.FixOptions;
import dev.tfguard.fix.FixResult;
import dev.tfguard.fix.Tree;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Writes the patch that protects stateful resources. */
final class FixCommand implements Command {
  private static final String WRITE = "--write";
  private static final String CHECK = "--check";
  private static final String INTERACTIVE = "--interactive";
  private static final String UNSAFE = "--unsafe";
  private static final String AS_OVERRIDE = "--as-override";
  private static final String PREFIX = "--prefix";

  @Override
  public String name() {
    return "fix";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Print the patch that protects stateful resources, or write it.")
        .footer(
            "  tfguard fix | git apply",
            "  tfguard fix --interactive modules/database",
            "  tfguard fix --write --only missing-prevent-destroy --severity critical",
            "  tfguard fix --check                   # for a pipeline: what is left to mend");
    SourceOptions.addTo(spec);
    ConfigOptions.addTo(spec);
    FixSelection.addTo(spec);
    flag(spec, "Change the files instead of printing a patch.", "-w", WRITE);
    flag(spec, "Print and change nothing; exit with 1 if a fix is pending.", CHECK);
    flag(spec, "Show each change, and ask whether to make it.", "-i", INTERACTIVE);
    flag(
        spec,
        "Also change what reaches the cloud at the next apply: switch on what protects in the"
            + " service, and off what forces a deletion.",
        UNSAFE);
    flag(
        spec,
        "Write into tfguard_override.tf of each module, and leave its sources alone.",
        AS_OVERRIDE);
    flag(spec, "Do not list what a person has to do.", "-q", "--quiet");
    spec.addOption(
        OptionSpec.builder(PREFIX)
            .paramLabel("DIR")
            .type(String.class)
            .description(
                "Name files from the working directory, with DIR before them (default: from the"
                    + " root of the git repository).")
            .build());
    return spec;
  }

  private static void flag(CommandSpec spec, String description, String... names) {
    spec.addOption(OptionSpec.builder(names).description(description).build());
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    refuseContradictions(parsed, console);
    boolean quiet = ReportOptions.isQuiet(parsed);
    Tree tree = tree(parsed);
    FixSelection selection = FixSelection.read(parsed);
    VariableInputs variables = VariableOptions.read(parsed, SourceOptions.WORKING_DIRECTORY);
    Configs configs = ConfigOptions.read(parsed);
    Policy policy = Policy.ofSources(configs, console.today());
    Function<Path, Catalog> catalogs = configs::catalog;
    Workspace workspace = SourceOptions.read(parsed, configs, console, quiet);
    FixOptions options =
        new FixOptions(
            parsed.hasMatchedOption(UNSAFE), parsed.hasMatchedOption(AS_OVERRIDE), tree.root());
    Function<Workspace, Findings> judged =
        sources ->
            policy
                .apply(
                    SourceScan.run(sources, catalogs, variables),
                    Optional.of(SourceOptions.looked(parsed, sources)))
                .findings();
    Findings findings = judged.apply(workspace);
    Function<Workspace, List<Finding>> wanted =
        sources ->
            (sources == workspace ? findings : judged.apply(sources))
                .findings().stream().filter(selection::wants).toList();
    Function<Workspace, List<Finding>> scan =
        sources -> wanted.apply(sources).stream().filter(finding -> !finding.waived()).toList();
    FixResult result =
        parsed.hasMatchedOption(INTERACTIVE)
            ? new FixDialog(catalogs, options, scan, tree, console).ask(workspace)
            : new FixApplier(catalogs, options, scan).apply(workspace);
    FixReport report = new FixReport(result, tree, console);
    report.errors(findings.errors());
    if (!quiet) {
      report.waived(wanted.apply(workspace));
      report.unfixed(workspace, catalogs, options, scan.apply(workspace));
    }
    ConfigOptions.remark(configs, console);
    ExitCode code = out(parsed, report).orElse(ExitCode.OK);
    return findings.errors().isEmpty() ? code : ExitCode.ERROR;
  }

  private static Optional<ExitCode> out(ParseResult parsed, FixReport report) {
    if (parsed.hasMatchedOption(CHECK)) {
      return report.check();
    }
    return parsed.hasMatchedOption(WRITE) ? report.write() : report.patch();
  }

  private static void refuseContradictions(ParseResult parsed, Console console) {
    boolean check = parsed.hasMatchedOption(CHECK);
    if (check && parsed.hasMatchedOption(WRITE)) {
      throw new UsageException("--check changes nothing and --write does: choose one");
    }
    if (check && parsed.hasMatchedOption(INTERACTIVE)) {
      throw new UsageException("--check asks nothing and --interactive does: choose one");
    }
    if (parsed.hasMatchedOption(INTERACTIVE) && !console.readsTerminal()) {
      throw new UsageException("--interactive needs a terminal to ask at");
    }
  }

  private static Tree tree(ParseResult parsed) {
    Optional<String> prefix = Options.value(parsed, PREFIX);
    try {
      return prefix.isPresent()
          ? Tree.prefixed(
              prefix.get(), SourceOptions.WORKING_DIRECTORY, SourceOptions.starts(parsed))
          : Tree.of(SourceOptions.WORKING_DIRECTORY, SourceOptions.starts(parsed));
    } catch (IllegalArgumentException bad) {
      throw new UsageException("--prefix: " + bad.getMessage());
    }
  }
}
