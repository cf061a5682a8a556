package dev.tfguard.check.against;

import dev.tfguard.check.Estate;
import dev.tfguard.check.Holding;
import dev.tfguard.check.ModuleUse;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Origin;
import dev.tfguard.terraform.Resolution;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the sources with an earlier state of them. */
public final class AgainstScan {
  /** The checks of such a comparison, by id. */
  public static final List<CheckId> CHECKS =
      List.of(VanishedModule.ID, VanishedProtection.ID, VanishedResource.ID);

  private final Past past;
  private final Present present;

  private AgainstScan(Past past, Present present) {
    this.past = past;
    this.present = present;
  }

  /**
   * What came of it.
   *
   * @param gone files of the earlier state that findings stand in, by their paths as shown
   */
  public record Result(List<Finding> findings, Map<String, SourceFile> gone) {}

  /**
   * Everything that the files asked for had, and that they have no more.
   *
   * @param commit names the earlier state, {@code past}
   */
  public static Result run(Estate past, String commit, Estate now) {
    Map<Path, Path> renamed = RootRenames.between(past.workspace(), now.workspace());
    return new AgainstScan(new Past(past, commit), new Present(now, renamed)).run();
  }

  private Result run() {
    Losses losses = new Losses(present);
    Set<Thing> before = new HashSet<>();
    for (Module module : past.estate().workspace().modules()) {
      for (ModuleUse use : past.estate().uses(module)) {
        addNames(use, before);
      }
      items(module).forEach(losses::add);
    }
    Renames renames = new Renames(present.estate(), before, losses.moves());
    Comparison comparison = new Comparison(past, present, renames);
    Where where = new Where();
    List<Finding> findings = new ArrayList<>(gone(losses, comparison, where));
    findings.addAll(new Changes(comparison, where, losses.moves()).findings(losses.kept()));
    return new Result(List.copyOf(findings), where.gone());
  }

  private void addNames(ModuleUse use, Set<Thing> before) {
    Place old = Place.of(use.path());
    Place place = present.place(old).orElse(old);
    for (Resource resource : use.path().module().resources()) {
      before.add(new Thing(place, Optional.of(resource.resourceName())));
    }
    for (ModuleCall call : use.path().module().calls()) {
      before.add(new Thing(place.then(List.of(call.name())), Optional.empty()));
    }
  }

  private List<Item> items(Module module) {
    List<Item> items = new ArrayList<>();
    for (Holding holding : past.estate().holdings(module)) {
      if (isReported(holding.use())) {
        items.add(Item.of(holding));
      }
    }
    for (ModuleUse use : past.estate().uses(module)) {
      if (isReported(use)) {
        addCalls(use, items);
      }
    }
    return items;
  }

  /** Adds the calls of modules that are not here, which may hold anything. */
  private void addCalls(ModuleUse use, List<Item> items) {
    for (ModuleCall call : use.path().module().calls()) {
      Resolution to = past.estate().workspace().tree().resolve(use.path(), call);
      if (!(to instanceof Resolution.Found) && past.estate().isLive(use, call)) {
        items.add(Item.of(use, call, past.estate().types(use, call)));
      }
    }
  }

  /** What is in fetched modules is reported with the module that calls them. */
  private boolean isReported(ModuleUse use) {
    Workspace workspace = past.estate().workspace();
    CallPath at = use.path();
    while (at.module().origin() == Origin.INSTALLED && at.parent().isPresent()) {
      at = at.parent().get();
    }
    return workspace.reports(at.module());
  }

  private static List<Finding> gone(Losses losses, Comparison comparison, Where where) {
    Map<String, List<Lost>> groups = new LinkedHashMap<>();
    for (Lost lost : losses.lost()) {
      groups.computeIfAbsent(subject(lost), none -> new ArrayList<>()).add(lost);
    }
    VanishedResource resource = new VanishedResource(comparison, where);
    VanishedModule module = new VanishedModule(comparison, where);
    return groups.values().stream()
        .map(
            group ->
                group.get(0).pastCall().isPresent()
                    ? module.finding(group)
                    : resource.finding(group))
        .toList();
  }

  /** What is found once, for all the uses of the module in which it is the same. */
  private static String subject(Lost lost) {
    Path directory = lost.pastPath().module().directory();
    String local =
        lost.pastCall().map(call -> "module." + call.name()).orElseGet(lost.was()::localAddress);
    return lost.standing().kind() + "\0" + directory + "\0" + local;
  }
}
