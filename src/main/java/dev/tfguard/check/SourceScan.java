package dev.tfguard.check;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.LeftOut;
import dev.tfguard.finding.SourceError;
import dev.tfguard.finding.Summary;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Omitted;
import dev.tfguard.terraform.Origin;
import dev.tfguard.terraform.ReadError;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.Scopes;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Runs the checks over the modules of a workspace. */
public final class SourceScan {
  private final Workspace workspace;
  private final Function<Path, Catalog> catalogs;
  private final VariableInputs variables;
  private final ProviderBlocks providers;
  private final Set<String> providerFindings = new HashSet<>();
  private final Uses uses;
  private final IdentityHashMap<Module, Map<ModuleCall, List<StatefulResource>>> entries =
      new IdentityHashMap<>();

  private SourceScan(
      Workspace workspace, Function<Path, Catalog> catalogs, VariableInputs variables) {
    this.workspace = workspace;
    this.catalogs = catalogs;
    this.variables = variables;
    Scopes scopes = new Scopes(variables);
    this.providers = new ProviderBlocks(scopes);
    this.uses = new Uses(workspace.tree(), scopes);
  }

  /**
   * Everything that the checks find in the files asked for, root modules given {@code variables}.
   *
   * @param catalogs the catalogue that holds for a module in the directory given
   */
  public static Findings run(
      Workspace workspace, Function<Path, Catalog> catalogs, VariableInputs variables) {
    return new SourceScan(workspace, catalogs, variables).run();
  }

  private Findings run() {
    for (Module module : workspace.modules()) {
      if (module.origin() == Origin.INSTALLED) {
        addEntries(module);
      }
    }
    List<Finding> findings = new ArrayList<>();
    List<SourceError> errors = new ArrayList<>();
    Tally tally = new Tally();
    for (Module module : workspace.modules()) {
      if (workspace.reports(module)) {
        scan(module, findings, tally);
        addErrors(module, errors);
      }
    }
    variables.files().forEach(file -> addFaults(file, errors));
    addUnreadable(workspace.errors(), errors);
    addUnreadable(variables.errors(), errors);
    Omitted omitted = workspace.omitted();
    LeftOut leftOut = new LeftOut(omitted.directories(), omitted.files(), 0);
    return Findings.of(findings, errors, tally.summary().leavingOut(leftOut));
  }

  private void scan(Module module, List<Finding> findings, Tally tally) {
    ModuleView view =
        new ModuleView(
            new ModuleView.Part(module, catalog(module), uses.of(module)),
            workspace.tree(),
            providers,
            entryCalls(module));
    for (Check check : Checks.ALL) {
      for (Finding finding : check.check(view)) {
        if (workspace.reports(module, finding.location().path()) && isNew(finding)) {
          findings.add(finding);
        }
      }
    }
    tally.add(view, workspace);
  }

  /** What a provider block says is found once for each resource that it is for. */
  private boolean isNew(Finding finding) {
    return !ProviderBlocks.isAbout(finding.subject())
        || providerFindings.add(
            finding.location().path() + finding.location().span().start() + finding.message());
  }

  private void addErrors(Module module, List<SourceError> errors) {
    List<HclFile> files = new ArrayList<>(module.files());
    files.addAll(module.variableFiles());
    for (HclFile file : files) {
      if (workspace.reports(module, file.source().path())) {
        addFaults(file, errors);
      }
    }
  }

  private static void addFaults(HclFile file, List<SourceError> errors) {
    for (Diagnostic fault : file.diagnostics()) {
      errors.add(SourceError.at(file.source(), fault.span(), fault.message(), fault.hint()));
    }
  }

  private static void addUnreadable(List<ReadError> unreadable, List<SourceError> errors) {
    for (ReadError error : unreadable) {
      errors.add(SourceError.unreadable(error.path(), error.message(), error.hint()));
    }
  }

  /** Notes under the call that can be edited what is stateful in a fetched module. */
  private void addEntries(Module fetched) {
    for (ModuleUse use : uses.of(fetched)) {
      Optional<CallPath> at = Optional.of(use.path());
      while (at.isPresent() && at.get().parent().isPresent()) {
        CallPath caller = at.get().parent().get();
        if (caller.module().origin() != Origin.INSTALLED) {
          List<StatefulResource> found =
              ModuleView.stateful(
                  new ModuleView.Part(fetched, catalog(caller.module()), List.of(use)), providers);
          entries
              .computeIfAbsent(caller.module(), none -> new LinkedHashMap<>())
              .computeIfAbsent(at.get().call().orElseThrow(), none -> new ArrayList<>())
              .addAll(found);
          break;
        }
        at = Optional.of(caller);
      }
    }
  }

  // What is fetched has no say in how it is judged: its caller's configuration holds.
  private Catalog catalog(Module module) {
    return catalogs.apply(module.directory());
  }

  private List<EntryCall> entryCalls(Module module) {
    return entries.getOrDefault(module, Map.of()).entrySet().stream()
        .map(entry -> new EntryCall(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** Counts what was read. */
  private static final class Tally {
    private final SortedSet<String> unclassified = new TreeSet<>();
    private final ProtectionTally protection = new ProtectionTally();
    private int files;
    private int resources;
    private int stateful;
    private int guarded;

    void add(ModuleView view, Workspace workspace) {
      Module module = view.module();
      for (HclFile file : module.files()) {
        files += workspace.reports(module, file.source().path()) ? 1 : 0;
      }
      for (Resource resource : module.resources()) {
        if (workspace.reports(module, resource.file().source().path())) {
          resources++;
          addType(resource.type(), view.catalog());
        }
      }
      for (StatefulResource found : view.stateful()) {
        if (workspace.reports(module, found.resource().file().source().path())) {
          stateful++;
          guarded += found.hasPreventDestroy() ? 1 : 0;
          protection.add(module.display(), found);
        }
      }
    }

    private void addType(String type, Catalog catalog) {
      if (catalog.find(type).isEmpty() && !catalog.isStateless(type)) {
        unclassified.add(type);
      }
    }

    Summary summary() {
      return new Summary(
          files,
          resources,
          stateful,
          guarded,
          List.copyOf(unclassified),
          Optional.empty(),
          protection.counts(),
          Optional.empty());
    }
  }
}
