package dev.tfguard.check;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.finding.Location;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Span;
import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.ModuleTree;
import dev.tfguard.terraform.Resolution;
import dev.tfguard.terraform.Resource;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** A module as the checks see it: its stateful resources, and where things stand in its files. */
public final class ModuleView {
  private final Module module;
  private final Catalog catalog;
  private final List<ModuleUse> uses;
  private final List<EntryCall> entries;
  private final List<StatefulResource> stateful;
  private final ModuleTree tree;
  private final ProviderBlocks providers;
  private final IdentityHashMap<HclFile, LineIndex> lines = new IdentityHashMap<>();

  /**
   * A module with what it is judged by.
   *
   * @param uses the ways in which it is used
   */
  record Part(Module module, Catalog catalog, List<ModuleUse> uses) {}

  ModuleView(Part part, ModuleTree tree, ProviderBlocks providers, List<EntryCall> entries) {
    this.module = part.module();
    this.catalog = part.catalog();
    this.tree = tree;
    this.providers = providers;
    this.uses = List.copyOf(part.uses());
    this.entries = List.copyOf(entries);
    this.stateful = stateful(part, providers);
  }

  /** The stateful resources of a module that some use of it may bring about. */
  static List<StatefulResource> stateful(Part part, ProviderBlocks providers) {
    ResourceJudge judge = new ResourceJudge(part.module(), providers);
    List<StatefulResource> found = new ArrayList<>();
    for (Resource resource : part.module().resources()) {
      Optional<StatefulType> type = part.catalog().find(resource.type());
      if (type.isPresent()) {
        List<Instance> instances = instances(resource, part.uses());
        if (!instances.isEmpty()) {
          found.add(judge.judge(resource, type.get(), instances));
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<Instance> instances(Resource resource, List<ModuleUse> uses) {
    return uses.stream()
        .filter(use -> !Existence.isRuledOut(resource, use.evaluator()))
        .map(use -> new Instance(use.address(resource), use.path(), use.evaluator()))
        .toList();
  }

  Module module() {
    return module;
  }

  Catalog catalog() {
    return catalog;
  }

  /** The uses of the module in which {@code call} may happen. */
  List<ModuleUse> liveUses(ModuleCall call) {
    return uses.stream().filter(use -> !Existence.isRuledOut(call, use.evaluator())).toList();
  }

  /** What {@code call} leads to when the module is used so. */
  Resolution resolve(ModuleUse use, ModuleCall call) {
    return tree.resolve(use.path(), call);
  }

  /** The calls of this module that lead to modules which terraform init has fetched. */
  List<EntryCall> entries() {
    return entries;
  }

  /** The addresses that {@code local}, written in this module, stands for. */
  List<String> addresses(Address local) {
    List<String> addresses = uses.stream().map(use -> use.address(local)).distinct().toList();
    return addresses.isEmpty() ? List.of(local.toString()) : addresses;
  }

  ProviderBlocks providers() {
    return providers;
  }

  List<StatefulResource> stateful() {
    return stateful;
  }

  Location location(HclFile file, Span span) {
    LineIndex index = lines.computeIfAbsent(file, unseen -> LineIndex.of(unseen.source().text()));
    return Location.of(file.source().path(), index, span);
  }

  /** Where {@code setting} is written, or else the header of {@code resource}. */
  Location location(Setting setting, Resource resource) {
    return setting
        .where()
        .map(this::location)
        .orElseGet(() -> location(resource.file(), resource.headerSpan()));
  }

  /** Where {@code item} is written, or the header of a block. */
  Location location(Located<? extends BodyItem> item) {
    Span span = item.node() instanceof Block block ? block.headerSpan() : item.span();
    return location(item.file(), span);
  }
}
