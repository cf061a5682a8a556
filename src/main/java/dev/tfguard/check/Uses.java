package dev.tfguard.check;

import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleTree;
import dev.tfguard.terraform.Scopes;
import dev.tfguard.terraform.eval.Evaluator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The ways in which modules are used, without those that are known never to come about. */
final class Uses {
  private final ModuleTree tree;
  private final Scopes scopes;
  private final IdentityHashMap<CallPath, Optional<ModuleUse>> known = new IdentityHashMap<>();

  Uses(ModuleTree tree, Scopes scopes) {
    this.tree = tree;
    this.scopes = scopes;
  }

  /** Those of {@code module}. */
  List<ModuleUse> of(Module module) {
    return tree.instances(module).paths().stream().flatMap(path -> of(path).stream()).toList();
  }

  /** The use of a module at the end of {@code path}; empty when a call on the way never happens. */
  Optional<ModuleUse> of(CallPath path) {
    Optional<ModuleUse> use = known.get(path);
    if (use == null) {
      use = isRuledOut(path) ? Optional.empty() : Optional.of(newUse(path));
      known.put(path, use);
    }
    return use;
  }

  private ModuleUse newUse(CallPath path) {
    return new ModuleUse(path, new Evaluator(scopes.of(path)));
  }

  private boolean isRuledOut(CallPath path) {
    if (path.parent().isEmpty() || path.call().isEmpty()) {
      return false;
    }
    return of(path.parent().get())
        .map(caller -> Existence.isRuledOut(path.call().get(), caller.evaluator()))
        .orElse(true);
  }
}
