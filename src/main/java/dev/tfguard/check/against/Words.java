package dev.tfguard.check.against;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.catalog.Tier;
import dev.tfguard.check.Severities;
import dev.tfguard.check.Texts;
import dev.tfguard.finding.Severity;
import dev.tfguard.terraform.ModulePath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the findings about lost things have in common. */
final class Words {
  private Words() {}

  /** How bad it is to lose what is of {@code types}; nobody can tell of none. */
  static Severity severity(List<StatefulType> types) {
    return types.stream()
        .map(type -> Severities.lost(type.tier()))
        .max(Comparator.naturalOrder())
        .orElse(Severity.MEDIUM);
  }

  /** What would be lost first of all. */
  static Optional<String> loss(List<StatefulType> types) {
    return types.stream()
        .min(Comparator.comparing(StatefulType::tier, Comparator.comparingInt(Tier::ordinal)))
        .map(type -> Texts.lowerFirst(type.summary()));
  }

  /** The address of {@code thing} in its root module. */
  static String address(Thing thing) {
    String module =
        thing.place().calls().stream()
            .map(name -> new ModulePath.Step(name, Optional.empty()).toString())
            .collect(Collectors.joining("."));
    String name = thing.name().map(Object::toString).orElse("");
    return module.isEmpty() || name.isEmpty() ? module + name : module + "." + name;
  }

  /** As {@link #address}, seen from the module at {@code place}, where that is on the way. */
  static String address(Thing thing, Place place) {
    int depth = place.calls().size();
    List<String> calls = thing.place().calls();
    boolean below = calls.size() >= depth && calls.subList(0, depth).equals(place.calls());
    return below
        ? address(
            new Thing(new Place(place.root(), calls.subList(depth, calls.size())), thing.name()))
        : address(thing);
  }
}
