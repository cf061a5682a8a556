package dev.tfguard.terraform;

import dev.tfguard.source.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects modules and the directories of modules they call that are not read yet. */
final class CallClosure {
  private final FileTree tree;
  private final DisplayPaths names;
  private final List<Module> modules = new ArrayList<>();
  private final Map<Path, Module> byDirectory = new HashMap<>();
  private final Map<Path, ModuleManifest> manifests = new HashMap<>();
  private final Set<Path> seen = new LinkedHashSet<>();
  private final Set<Path> local = new LinkedHashSet<>();
  private final Set<Path> installed = new LinkedHashSet<>();
  private final List<ReadError> errors = new ArrayList<>();

  CallClosure(FileTree tree, DisplayPaths names) {
    this.tree = tree;
    this.names = names;
  }

  void add(List<Module> more) {
    modules.addAll(more);
    for (Module module : more) {
      byDirectory.put(module.directory(), module);
      seen.add(module.directory());
    }
    more.forEach(this::follow);
  }

  /** The directories of local modules to read next; empties the list. */
  List<Path> takeLocal() {
    return take(local);
  }

  /** The directories of installed modules to read next; empties the list. */
  List<Path> takeInstalled() {
    installed.removeAll(local);
    return take(installed);
  }

  List<Module> modules() {
    return modules;
  }

  List<ReadError> errors() {
    return errors;
  }

  ModulePlaces places() {
    return new ModulePlaces(byDirectory, manifests);
  }

  private void follow(Module module) {
    Origin origin = module.origin();
    for (ModuleCall call : module.calls()) {
      if (call.isLocal()) {
        call.source()
            .flatMap(source -> Paths.child(module.directory(), source))
            .ifPresent(target -> want(target, origin == Origin.INSTALLED ? installed : local));
      }
    }
    if (origin != Origin.INSTALLED && !module.calls().isEmpty()) {
      ModuleManifest manifest = ModuleManifest.read(module.directory(), tree, names, errors);
      manifests.put(module.directory(), manifest);
      manifest.directories().values().forEach(target -> want(target, installed));
    }
  }

  private void want(Path target, Set<Path> queue) {
    if (seen.add(target)
        && tree.kind(target) == FileTree.Kind.DIRECTORY
        && !isKnownByAnotherName(target)) {
      queue.add(target);
    }
  }

  // Reached through a symbolic link, a module that was read already is not another one.
  private boolean isKnownByAnotherName(Path target) {
    try {
      Module known = byDirectory.get(tree.real(target));
      if (known != null) {
        byDirectory.put(target, known);
      }
      return known != null;
    } catch (IOException e) {
      errors.add(ReadError.of(names.show(target), e));
      return true;
    }
  }

  private static List<Path> take(Set<Path> queue) {
    List<Path> taken = List.copyOf(queue);
    queue.clear();
    return taken;
  }
}
