package dev.tfguard.terraform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Which modules are roots, which module calls which, and in how many ways. */
public final class ModuleTree {
  private final ModulePlaces places;
  private final List<Module> roots;
  private final Map<Module, List<CallPath>> paths;
  private final Set<Module> truncated;

  private ModuleTree(ModulePlaces places) {
    this.places = places;
    roots = new ArrayList<>();
    paths = new LinkedHashMap<>();
    truncated = new HashSet<>();
  }

  static ModuleTree of(List<Module> modules, ModulePlaces places) {
    ModuleTree tree = new ModuleTree(places);
    Set<Module> called = tree.locallyCalled(modules);
    modules.stream()
        .filter(module -> module.origin() == Origin.SCANNED && !called.contains(module))
        .forEach(tree::addRoot);
    // Modules that only call each other have no root: the first of them stands in.
    modules.stream()
        .filter(module -> module.origin() == Origin.SCANNED)
        .forEach(tree::addRootIfUnreached);
    return tree;
  }

  /** The tree of {@code modules}, which are those of this one, some of them changed. */
  ModuleTree with(List<Module> modules, Map<Module, Module> changed) {
    return of(modules, places.with(changed));
  }

  /** The modules that no other one calls by its path. */
  public List<Module> roots() {
    return List.copyOf(roots);
  }

  /** The ways in which {@code module} is used. */
  public Instances instances(Module module) {
    List<CallPath> found = paths.getOrDefault(module, List.of());
    return new Instances(found, truncated.contains(module));
  }

  /** What {@code call}, which stands in the module at the end of {@code caller}, leads to. */
  public Resolution resolve(CallPath caller, ModuleCall call) {
    Optional<String> source = call.source();
    if (source.isEmpty()) {
      return new Resolution.Undecided();
    }
    Optional<Module> found =
        call.isLocal()
            ? local(caller.module(), source.get())
            : places
                .installed(caller.root(), caller.manifestKey(call))
                .or(() -> places.installed(caller.module(), call.name()));
    if (found.isPresent()) {
      return new Resolution.Found(found.get());
    }
    return call.isLocal()
        ? new Resolution.NoSuchDirectory(source.get())
        : new Resolution.NotInstalled(source.get());
  }

  private Optional<Module> local(Module caller, String source) {
    return Paths.child(caller.directory(), source).flatMap(places::at);
  }

  private Set<Module> locallyCalled(List<Module> modules) {
    Set<Module> called = new HashSet<>();
    for (Module module : modules) {
      module.calls().stream()
          .filter(ModuleCall::isLocal)
          .flatMap(call -> call.source().flatMap(source -> local(module, source)).stream())
          .filter(target -> target != module)
          .forEach(called::add);
    }
    return called;
  }

  private void addRootIfUnreached(Module module) {
    if (!paths.containsKey(module)) {
      addRoot(module);
    }
  }

  private void addRoot(Module root) {
    roots.add(root);
    Queue<CallPath> waiting = new ArrayDeque<>(List.of(CallPath.root(root)));
    while (!waiting.isEmpty()) {
      CallPath path = waiting.remove();
      if (record(path)) {
        path.module().calls().forEach(call -> follow(path, call, waiting));
      }
    }
  }

  private boolean record(CallPath path) {
    List<CallPath> known = paths.computeIfAbsent(path.module(), none -> new ArrayList<>(1));
    if (known.size() >= Instances.LIMIT) {
      truncated.add(path.module());
      return false;
    }
    known.add(path);
    return true;
  }

  private void follow(CallPath path, ModuleCall call, Queue<CallPath> waiting) {
    if (resolve(path, call) instanceof Resolution.Found found && !path.passes(found.module())) {
      waiting.add(path.child(found.module(), call));
    }
  }
}
