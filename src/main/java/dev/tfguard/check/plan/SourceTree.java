package dev.tfguard.check.plan;

import dev.tfguard.check.PreventDestroy;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.Scopes;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import dev.tfguard.terraform.eval.Evaluator;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modules of one root module, found by their addresses as a plan has them. */
final class SourceTree {
  private final Map<String, CallPath> paths = new HashMap<>();
  private final IdentityHashMap<Module, Map<String, Resource>> resources = new IdentityHashMap<>();
  private final Scopes scopes = new Scopes(VariableInputs.NONE);

  /**
   * @param root the root module's directory, absolute and normalized
   */
  SourceTree(Workspace workspace, Path root) {
    for (Module module : workspace.modules()) {
      for (CallPath path : workspace.tree().instances(module).paths()) {
        if (path.root().directory().equals(root)) {
          paths.putIfAbsent(path.address().toString(), path);
        }
      }
    }
  }

  /** The module at the end of the calls {@code names}. */
  Optional<CallPath> module(List<String> names) {
    return Optional.ofNullable(paths.get(ModuleNames.address(names)));
  }

  /** The longest beginning of the calls {@code names} whose module is here. */
  Optional<CallPath> nearest(List<String> names) {
    for (int length = names.size(); length >= 0; length--) {
      Optional<CallPath> found = module(names.subList(0, length));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The resource block for {@code address} in {@code module}. */
  Optional<Resource> resource(Module module, ConfigAddress address) {
    Map<String, Resource> known =
        resources.computeIfAbsent(module, unseen -> resourcesByName(unseen));
    return Optional.ofNullable(known.get(address.type() + "." + address.name()));
  }

  /** What {@code prevent_destroy} comes to where the module is used so. */
  PreventDestroy.Answer preventDestroy(Resource resource, CallPath path) {
    return PreventDestroy.of(resource, path, new Evaluator(scopes.of(path)));
  }

  /** The call of that name. */
  static Optional<ModuleCall> call(Module module, String name) {
    return module.calls().stream().filter(call -> call.name().equals(name)).findFirst();
  }

  private static Map<String, Resource> resourcesByName(Module module) {
    Map<String, Resource> byName = new HashMap<>();
    module.resources().forEach(found -> byName.putIfAbsent(found.resourceName().toString(), found));
    return byName;
  }
}
