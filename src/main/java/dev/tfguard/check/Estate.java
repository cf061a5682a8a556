package dev.tfguard.check;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.Scopes;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Everything in a workspace that holds state, judged instance by instance. */
public final class Estate {
  private final Workspace workspace;
  private final Function<Path, Catalog> catalogs;
  private final ProviderBlocks providers;
  private final Uses uses;

  /**
   * Judges nothing yet.
   *
   * @param catalogs the catalogue that holds for a module in the directory given
   */
  public Estate(Workspace workspace, Function<Path, Catalog> catalogs, VariableInputs variables) {
    this.workspace = workspace;
    this.catalogs = catalogs;
    Scopes scopes = new Scopes(variables);
    providers = new ProviderBlocks(scopes);
    uses = new Uses(workspace.tree(), scopes);
  }

  /** The modules. */
  public Workspace workspace() {
    return workspace;
  }

  /** The ways in which {@code module} is used, but for those that never come about. */
  public List<ModuleUse> uses(Module module) {
    return uses.of(module);
  }

  /** The use at the end of {@code path}; empty when a call on the way never happens. */
  public Optional<ModuleUse> use(CallPath path) {
    return uses.of(path);
  }

  /** Tells whether {@code call} may happen. */
  public boolean isLive(ModuleUse use, ModuleCall call) {
    return !Existence.isRuledOut(call, use.evaluator());
  }

  /** What is stateful in {@code module} and may come about. */
  public List<Holding> holdings(Module module) {
    List<Holding> found = new ArrayList<>();
    for (ModuleUse use : uses(module)) {
      for (Resource resource : module.resources()) {
        holding(use, resource).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The resource, which {@code use} brings about; empty when it is not stateful, or never is. */
  public Optional<Holding> holding(ModuleUse use, Resource resource) {
    if (Existence.isRuledOut(resource, use.evaluator())) {
      return Optional.empty();
    }
    return type(use, resource).map(type -> judge(use, resource, type));
  }

  private Holding judge(ModuleUse use, Resource resource, StatefulType type) {
    Instance instance = new Instance(use.address(resource), use.path(), use.evaluator());
    ResourceJudge judge = new ResourceJudge(use.path().module(), providers);
    return new Holding(use, judge.judge(resource, type, List.of(instance)));
  }

  private Optional<StatefulType> type(ModuleUse use, Resource resource) {
    return catalog(use).find(resource.type());
  }

  /** The stateful types in the module behind {@code call}, as far as the catalogue knows it. */
  public List<StatefulType> types(ModuleUse use, ModuleCall call) {
    Catalog catalog = catalog(use);
    return call.source().flatMap(catalog::module).stream()
        .flatMap(known -> known.types().stream())
        .flatMap(type -> catalog.find(type).stream())
        .toList();
  }

  /** The arguments of {@code call} that protect what is in its module, judged. */
  public List<Setting> protections(ModuleUse use, ModuleCall call) {
    Instance instance = new Instance(use.address(call), use.path(), use.evaluator());
    return call.source().flatMap(catalog(use)::module).stream()
        .flatMap(known -> known.protections().stream())
        .map(argument -> SettingJudge.of(argument).judge(call.body(), List.of(instance)))
        .toList();
  }

  // What is fetched has no say in how it is judged: its caller's configuration holds.
  private Catalog catalog(ModuleUse use) {
    return catalogs.apply(use.path().root().directory());
  }
}
