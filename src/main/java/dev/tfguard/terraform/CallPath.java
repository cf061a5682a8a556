package dev.tfguard.terraform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One way in which a module comes to be part of a configuration: a root module and calls from
 * there.
 */
public final class CallPath {
  private final Module module;
  private final Optional<CallPath> parent;
  private final Optional<ModuleCall> call;

  private CallPath(Module module, Optional<CallPath> parent, Optional<ModuleCall> call) {
    this.module = module;
    this.parent = parent;
    this.call = call;
  }

  static CallPath root(Module module) {
    return new CallPath(module, Optional.empty(), Optional.empty());
  }

  CallPath child(Module called, ModuleCall by) {
    return new CallPath(called, Optional.of(this), Optional.of(by));
  }

  /** The module at the end of the path. */
  public Module module() {
    return module;
  }

  /** The path to the module that calls this one; empty for a root module. */
  public Optional<CallPath> parent() {
    return parent;
  }

  /** The call in the parent's module; empty for a root module. */
  public Optional<ModuleCall> call() {
    return call;
  }

  /** The root module. */
  public Module root() {
    CallPath at = this;
    while (at.parent.isPresent()) {
      at = at.parent.get();
    }
    return at.module;
  }

  /** All calls, the root module's first. */
  public List<ModuleCall> calls() {
    Deque<ModuleCall> calls = new ArrayDeque<>();
    for (Optional<CallPath> at = Optional.of(this); at.isPresent(); at = at.get().parent) {
      at.get().call.ifPresent(calls::addFirst);
    }
    return List.copyOf(calls);
  }

  /** The address of the module, as if no call were repeated. */
  public ModulePath address() {
    return new ModulePath(
        calls().stream().map(by -> new ModulePath.Step(by.name(), Optional.empty())).toList());
  }

  /**
   * Tells whether a call on the way is repeated, so that the address stands for several instances.
   */
  public boolean isRepeated() {
    return calls().stream().anyMatch(ModuleCall::isRepeated);
  }

  /** The key of the manifest under which {@code next}, called from here, is installed. */
  String manifestKey(ModuleCall next) {
    String prefix = calls().stream().map(by -> by.name() + ".").collect(Collectors.joining());
    return prefix + next.name();
  }

  /** Tells whether {@code wanted} is on the path. */
  boolean passes(Module wanted) {
    Optional<CallPath> at = Optional.of(this);
    while (at.isPresent() && at.get().module != wanted) {
      at = at.get().parent;
    }
    return at.isPresent();
  }

  @Override
  public String toString() {
    return root() + ": " + address();
  }
}
