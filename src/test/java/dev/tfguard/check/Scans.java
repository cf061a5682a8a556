package dev.tfguard.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tfguard.catalog.Catalog;
import dev.tfguard.check.against.AgainstScan;
import dev.tfguard.check.plan.PlanRules;
import dev.tfguard.check.plan.PlanScan;
import dev.tfguard.check.plan.PlanSelection;
import dev.tfguard.check.plan.SourceFinder;
import dev.tfguard.finding.AddressGlob;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Findings;
import dev.tfguard.plan.ParsedPlan;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.PlanReading;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.VariableArgument;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import dev.tfguard.waiver.PlacedRules;
import dev.tfguard.waiver.WaiverRules;
import dev.tfguard.waiver.WaiverRun;
import dev.tfguard.waiver.Waivers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the checks over one folder, with options as on the command line. */
final class Scans {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Scans() {}

  static Findings sources(Path folder, List<String[]> options, int threads) {
    List<VariableArgument> variables = new ArrayList<>();
    Dialect dialect = Dialect.AUTO;
    for (String[] option : options) {
      switch (option[0]) {
        case "--var" -> variables.add(given(option[1]));
        case "--var-file" -> variables.add(new VariableArgument.InFile(Path.of(option[1])));
        case "--dialect" -> dialect = dialect(option[1]);
        default -> throw new IllegalArgumentException(option[0]);
      }
    }
    ReadRequest request =
        new ReadRequest(List.of(Path.of(".")), folder, dialect, List.of(), threads);
    VariableInputs inputs = VariableInputs.read(variables, folder);
    Workspace workspace = Workspace.read(request, progress -> {});
    return waived(SourceScan.run(workspace, directory -> CATALOG, inputs), workspace, folder);
  }

  /** What comments leave of {@code found} on a fixed day. */
  private static Findings waived(Findings found, Workspace workspace, Path folder) {
    List<CheckId> checks = Checks.ALL.stream().map(Check::id).toList();
    WaiverRun run =
        new WaiverRun(
            TODAY, folder.toAbsolutePath(), checks, checks, any -> true, path -> Optional.empty());
    return Waivers.apply(
            found,
            workspace.modules().stream().flatMap(module -> module.files().stream()).toList(),
            path -> new PlacedRules(WaiverRules.NONE, folder.toAbsolutePath()),
            run)
        .findings();
  }

  /** Compares the folder {@code now} with the folder {@code before}, as if that had been it. */
  static Findings change(Path folder, int threads) {
    Path now = folder.resolve("now").toAbsolutePath();
    Path before = folder.resolve("before").toAbsolutePath();
    ReadRequest request =
        new ReadRequest(List.of(Path.of(".")), now, Dialect.AUTO, List.of(), threads);
    Workspace past = Workspace.read(request, new EarlierTree(now, before), progress -> {});
    Workspace present = Workspace.read(request, progress -> {});
    AgainstScan.Result result = AgainstScan.run(estate(past), "0123456789", estate(present));
    Findings scan = SourceScan.run(present, directory -> CATALOG, VariableInputs.NONE);
    return Findings.of(result.findings(), scan.errors(), scan.summary());
  }

  private static Estate estate(Workspace workspace) {
    return new Estate(workspace, directory -> CATALOG, VariableInputs.NONE);
  }

  /** Judges plan.json; where the folder has a folder {@code source}, the plan was made from it. */
  static Findings plan(Path folder, List<String[]> options) throws IOException {
    List<AddressGlob> allowed = new ArrayList<>();
    boolean anyDestroy = false;
    for (String[] option : options) {
      switch (option[0]) {
        case "--allow" -> allowed.add(new AddressGlob(option[1]));
        case "--any-destroy" -> anyDestroy = true;
        default -> throw new IllegalArgumentException(option[0]);
      }
    }
    JsonNode json = new ObjectMapper().readTree(folder.resolve("plan.json").toFile());
    Plan plan = ParsedPlan.of(json, PlanSelection.of(CATALOG));
    Optional<Path> source = Optional.of(Path.of("source"));
    SourceFinder finder =
        new SourceFinder(
            source.filter(path -> Files.isDirectory(folder.resolve(path))), folder, Dialect.AUTO);
    PlanRules rules = new PlanRules(anyDestroy, allowed);
    PlanReading reading = new PlanReading(List.of(plan), List.of());
    return PlanScan.run(reading, CATALOG, finder::find, rules);
  }

  private static VariableArgument given(String argument) {
    String[] parts = argument.split("=", 2);
    return new VariableArgument.Given(parts[0], parts[1]);
  }

  private static Dialect dialect(String name) {
    return Stream.of(Dialect.values())
        .filter(found -> found.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
