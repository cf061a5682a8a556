package dev.tfguard.check.plan;

import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.Mode;
import dev.tfguard.terraform.Removed;
import dev.tfguard.terraform.ResourceName;
import java.util.List;
import java.util.Optional;

/** Finds the {@code removed} block that names a resource, or a module that it is in. */
final class RemovedBlocks {
  private final SourceTree tree;

  RemovedBlocks(SourceTree tree) {
    this.tree = tree;
  }

  /**
   * The block for {@code wanted}, be it in the root module or further down.
   *
   * @param names the calls that lead to it
   */
  Optional<Removed> find(List<String> names, ConfigAddress wanted) {
    for (int depth = 0; depth <= names.size(); depth++) {
      List<String> below = names.subList(depth, names.size());
      Optional<Removed> found =
          tree.module(names.subList(0, depth)).stream()
              .flatMap(path -> path.module().removed().stream())
              .filter(block -> block.from().map(from -> covers(from, below, wanted)).orElse(false))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean covers(Address from, List<String> below, ConfigAddress wanted) {
    List<String> module = ModuleNames.of(from.module());
    if (from.resource().isPresent()) {
      return module.equals(below) && isNamed(from.resource().get(), wanted);
    }
    return !module.isEmpty()
        && module.size() <= below.size()
        && below.subList(0, module.size()).equals(module);
  }

  private static boolean isNamed(ResourceName name, ConfigAddress wanted) {
    return name.mode() == Mode.MANAGED
        && name.type().equals(wanted.type())
        && name.name().equals(wanted.name());
  }
}
