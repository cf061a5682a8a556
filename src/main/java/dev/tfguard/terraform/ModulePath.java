package dev.tfguard.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calls that lead from a root module to another; empty for the root itself. */
public record ModulePath(List<Step> steps) {
  /** The root module. */
  public static final ModulePath ROOT = new ModulePath(List.of());

  /** Copies the list. */
  public ModulePath {
    steps = List.copyOf(steps);
  }

  /** A call by its name and, where it is repeated and known, the instance. */
  public record Step(String name, Optional<InstanceKey> key) {
    @Override
    public String toString() {
      return "module." + name + key.map(InstanceKey::toString).orElse("");
    }
  }

  /** The module that this one calls under {@code name}. */
  public ModulePath child(String name) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(name, Optional.empty()));
    return new ModulePath(longer);
  }

  /** The address, as in {@code module.a.module.b[0]}. */
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("."));
  }
}
