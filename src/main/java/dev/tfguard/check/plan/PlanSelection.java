package dev.tfguard.check.plan;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.Guard;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.plan.AttributeSelection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells what of a plan can matter: what the catalogue has a say in. */
public final class PlanSelection {
  private PlanSelection() {}

  /** What to keep of each resource type. */
  public static Function<String, AttributeSelection> of(Catalog catalog) {
    return type -> select(catalog, type);
  }

  private static AttributeSelection select(Catalog catalog, String type) {
    Optional<StatefulType> stateful = catalog.find(type);
    Optional<Guard> guard = catalog.guardType(type).map(known -> known.guard());
    if (stateful.isEmpty() && guard.isEmpty()) {
      return AttributeSelection.NONE;
    }
    Set<List<String>> paths = new LinkedHashSet<>();
    stateful.ifPresent(known -> settings(known).forEach(path -> paths.add(path.steps())));
    guard.flatMap(Guard::attribute).ifPresent(path -> paths.add(path.steps()));
    return new AttributeSelection(true, stateful.isPresent(), List.copyOf(paths));
  }

  private static List<AttributePath> settings(StatefulType type) {
    List<AttributePath> paths = new ArrayList<>(type.attributes());
    FinalSnapshot.of(type).ifPresent(snapshot -> paths.add(snapshot.identifier()));
    return paths;
  }
}
