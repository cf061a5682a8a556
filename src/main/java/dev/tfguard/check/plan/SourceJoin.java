package dev.tfguard.check.plan;

import dev.tfguard.check.plan.SourcePlace.Kind;
import dev.tfguard.check.plan.SourcePlace.PreventDestroySetting;
import dev.tfguard.hcl.Block;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Origin;
import dev.tfguard.terraform.Removed;
import dev.tfguard.terraform.Resource;
import java.util.List;
import java.util.Optional;

/** Finds the block behind each resource of a plan, or what is missing. */
final class SourceJoin {
  private final SourceTree tree;
  private final Locations locations;

  SourceJoin(SourceTree tree, Locations locations) {
    this.tree = tree;
    this.locations = locations;
  }

  /** Where {@code wanted} is written in the sources as they are. */
  Optional<SourcePlace> place(ConfigAddress wanted) {
    return ModuleNames.of(wanted.module())
        .flatMap(
            names ->
                written(names, wanted).or(() -> removed(names, wanted)).or(() -> elsewhere(names)));
  }

  /** The block that is missing for {@code wanted}, which has no place in the sources. */
  Optional<GoneBlock> gone(ConfigAddress wanted) {
    return ModuleNames.of(wanted.module()).flatMap(names -> gone(names, wanted));
  }

  private Optional<SourcePlace> written(List<String> names, ConfigAddress wanted) {
    Optional<CallPath> path = tree.module(names);
    return path.flatMap(found -> tree.resource(found.module(), wanted))
        .map(resource -> written(path.orElseThrow(), resource));
  }

  private SourcePlace written(CallPath path, Resource resource) {
    PreventDestroySetting setting =
        switch (tree.preventDestroy(resource, path)) {
          case ON -> PreventDestroySetting.ON;
          case OFF -> PreventDestroySetting.OFF;
          case UNDECIDED -> PreventDestroySetting.UNDECIDED;
        };
    return installedBy(path)
        .map(call -> at(call.declaration(), Kind.MODULE_CALL, setting))
        .orElseGet(() -> at(resource.declaration(), Kind.RESOURCE, setting));
  }

  private Optional<SourcePlace> removed(List<String> names, ConfigAddress wanted) {
    return new RemovedBlocks(tree)
        .find(names, wanted)
        .map(Removed::declaration)
        .map(block -> at(block, Kind.REMOVED, PreventDestroySetting.OFF));
  }

  /** The call of a module that is not here, or that somebody else has changed. */
  private Optional<SourcePlace> elsewhere(List<String> names) {
    return tree.nearest(names)
        .flatMap(path -> installedBy(path).or(() -> next(path, names)))
        .map(call -> at(call.declaration(), Kind.MODULE_CALL, PreventDestroySetting.UNKNOWN));
  }

  private static Optional<ModuleCall> next(CallPath path, List<String> names) {
    int depth = path.calls().size();
    return depth == names.size()
        ? Optional.empty()
        : SourceTree.call(path.module(), names.get(depth));
  }

  private Optional<GoneBlock> gone(List<String> names, ConfigAddress wanted) {
    List<String> labels = List.of(wanted.type(), wanted.name());
    return tree.nearest(names)
        .map(
            path -> {
              int depth = path.calls().size();
              return depth == names.size()
                  ? new GoneBlock(path.module().directory(), "resource", labels)
                  : new GoneBlock(path.module().directory(), "module", List.of(names.get(depth)));
            });
  }

  /** The call that people edit, where the module at the end of {@code path} was downloaded. */
  private static Optional<ModuleCall> installedBy(CallPath path) {
    Optional<CallPath> at = Optional.of(path);
    Optional<ModuleCall> call = Optional.empty();
    while (at.isPresent() && isInstalled(at.get().module())) {
      call = at.get().call();
      at = at.get().parent();
    }
    return call;
  }

  private static boolean isInstalled(Module module) {
    return module.origin() == Origin.INSTALLED;
  }

  private SourcePlace at(Located<Block> block, Kind kind, PreventDestroySetting setting) {
    return new SourcePlace(locations.header(block), kind, setting, Optional.empty());
  }
}
