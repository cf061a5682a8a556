package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.check.plan.PlanScan;
import dev.tfguard.check.plan.PlanSelection;
import dev.tfguard.check.plan.PlanSources;
import dev.tfguard.check.plan.SourceFinder;
import dev.tfguard.config.Configs;
import dev.tfguard.finding.AddressGlob;
import dev.tfguard.finding.Findings;
import dev.tfguard.fix.Tree;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.PlanReader;
import dev.tfguard.plan.PlanReading;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.waiver.WaiverOutcome;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Finds what a plan destroys, forgets or disarms. */
final class PlanCommand implements Command {
  private static final String STANDARD_INPUT = "-";
  private static final String SOURCE = "--source";

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Find what a plan destroys, replaces, forgets or disarms that holds state.")
        .footer(
            "  terraform show -json tfplan | tfguard plan",
            "  tfguard plan tfplan                   # hands it to terraform show itself",
            "  tfguard plan --allow 'module.scratch.*' plan.json",
            "  tfguard plan --any-destroy --report markdown=comment.md plan.json");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Plans, from terraform show -json or terraform plan -out; - is standard input, and"
                    + " the default when something is piped in.")
            .build());
    ConfigOptions.addTo(spec);
    ReportOptions.addTo(spec);
    PlanGate.addTo(spec);
    WaiverOptions.addTo(spec);
    spec.addOption(
        OptionSpec.builder(SOURCE)
            .paramLabel("DIR")
            .type(String.class)
            .description(
                "Look for the planned root module in DIR (default: the folder of FILE, or the working"
                    + " directory, if it is there).")
            .build());
    spec.addOption(
        Options.choice(
            "--dialect", Dialect.AUTO, "Read files and merge overrides as this tool does"));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    List<Report> reports = ReportOptions.read(parsed);
    SourceFinder finder = finder(parsed);
    List<String> files = files(parsed, console);
    Configs configs = ConfigOptions.read(parsed);
    Path directory = directory(parsed, files);
    PlanGate gate = PlanGate.read(parsed, configs.of(directory).gate());
    Catalog catalog = configs.catalog(directory);
    PlanReader reader =
        new PlanReader(PlanSelection.of(catalog), System.in, SourceOptions.WORKING_DIRECTORY);
    PlanReading reading = reader.read(files);
    IdentityHashMap<Plan, PlanSources> sources = new IdentityHashMap<>();
    reading.plans().forEach(plan -> sources.put(plan, finder.find(plan)));
    Findings found = PlanScan.run(reading, catalog, sources::get, gate.rules());
    gate.refuseForbidden(found, configs.of(directory).waivers());
    WaiverOutcome outcome =
        Policy.ofPlans(configs, directory, console.today())
            .apply(
                found,
                WaiverOptions.areOn(parsed)
                    ? Optional.of(Looked.at(sources.values()))
                    : Optional.empty());
    Findings findings = outcome.findings();
    Function<String, Optional<SourceFile>> texts =
        path ->
            text(path, sources.values()).or(() -> Optional.ofNullable(outcome.sources().get(path)));
    Tree tree = Tree.of(SourceOptions.WORKING_DIRECTORY, List.of(Path.of(".")));
    Report.write(
        reports,
        findings,
        new ReportMaterial(texts, finding -> List.of(), gate::fails, tree),
        console);
    warn(sources.values(), gate.rules().unused(reading, findings), console);
    ConfigOptions.remark(configs, console);
    return gate.judge(findings);
  }

  private static SourceFinder finder(ParseResult parsed) {
    Dialect dialect = Options.choice(parsed, "--dialect", Dialect.class);
    try {
      return new SourceFinder(
          Options.value(parsed, SOURCE).map(Path::of), SourceOptions.WORKING_DIRECTORY, dialect);
    } catch (InvalidPathException bad) {
      throw new UsageException("--source: not a path: " + bad.getInput());
    }
  }

  /**
   * The directory whose configuration holds: the sources' or the plan's, if that is a part of what
   * is worked on, and not a place for temporary files.
   */
  private static Path directory(ParseResult parsed, List<String> files) {
    Path home = SourceOptions.WORKING_DIRECTORY;
    Optional<String> source = Options.value(parsed, SOURCE);
    if (source.isPresent()) {
      return home.resolve(source.get()).normalize();
    }
    boolean single = files.size() == 1 && !files.get(0).equals(STANDARD_INPUT);
    Path folder = single ? home.resolve(files.get(0)).normalize().getParent() : home;
    return folder != null && folder.startsWith(home) ? folder : home;
  }

  private static Optional<SourceFile> text(String path, Collection<PlanSources> sources) {
    return sources.stream()
        .flatMap(found -> Optional.ofNullable(found.files().get(path)).stream())
        .findFirst();
  }

  private static void warn(
      Collection<PlanSources> sources, List<AddressGlob> unused, Console console) {
    sources.stream()
        .flatMap(found -> found.warnings().stream())
        .distinct()
        .sorted()
        .forEach(console::complain);
    unused.forEach(glob -> console.complain("--allow " + glob + " allows nothing in these plans"));
  }

  private static List<String> files(ParseResult parsed, Console console) {
    List<String> files = parsed.matchedPositionalValue(0, List.of());
    if (!files.isEmpty()) {
      return files;
    }
    if (console.readsTerminal()) {
      throw new UsageException(
          "name a plan: terraform show -json FILE | tfguard plan, or tfguard plan FILE");
    }
    return List.of(STANDARD_INPUT);
  }
}
