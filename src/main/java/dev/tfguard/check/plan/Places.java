package dev.tfguard.check.plan;

import dev.tfguard.check.plan.PastPlaces.PastPlace;
import dev.tfguard.check.plan.SourcePlace.Kind;
import dev.tfguard.check.plan.SourcePlace.PreventDestroySetting;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.Actions;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import dev.tfguard.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places of all that a plan changes. The past is looked at when the first of those that are
 * gone is asked for, and then for all of them.
 */
final class Places {
  private final SourceJoin join;
  private final Locations locations;
  private final boolean isWhole;
  private final Map<ConfigAddress, SourcePlace> found = new LinkedHashMap<>();
  private final Map<ConfigAddress, GoneBlock> gone = new LinkedHashMap<>();

  private Places(RootSources sources) {
    SourceTree tree = new SourceTree(sources.workspace(), sources.root().directory());
    locations = new Locations(sources.names(), sources.workspace().sources());
    join = new SourceJoin(tree, locations);
    isWhole = sources.errors().isEmpty();
  }

  /** Looks for what {@code plan} changes in {@code sources}. */
  static Places of(Plan plan, RootSources sources) {
    Places places = new Places(sources);
    plan.changes().forEach(places::add);
    return places;
  }

  /** Where {@code address} is written, or was. */
  Optional<SourcePlace> find(ConfigAddress address) {
    if (gone.containsKey(address)) {
      addPast();
    }
    return Optional.ofNullable(found.get(address));
  }

  /** Tells whether nothing of the plan is here, or ever was. */
  boolean areNone() {
    addPast();
    return found.isEmpty();
  }

  /** The files that the places found until now are in, by their paths as shown. */
  Map<String, SourceFile> files() {
    return Map.copyOf(locations.used());
  }

  /** Those of these files that are there now. */
  List<SourceFile> current() {
    return locations.current();
  }

  private void add(ResourceChange change) {
    ConfigAddress address = change.configAddress();
    if (found.containsKey(address) || gone.containsKey(address)) {
      return;
    }
    Optional<SourcePlace> place = join.place(address);
    place.ifPresent(here -> found.put(address, here));
    // What stands in a file that could not be read is not gone.
    if (place.isEmpty() && isWhole && ends(change.actions())) {
      join.gone(address).ifPresent(block -> gone.put(address, block));
    }
  }

  private static boolean ends(Actions actions) {
    return actions.has(Action.DELETE) || actions.has(Action.FORGET) || !actions.unknown().isEmpty();
  }

  private void addPast() {
    Map<GoneBlock, PastPlace> past = PastPlaces.of(gone.values());
    gone.forEach(
        (address, block) -> {
          if (past.containsKey(block)) {
            found.put(address, place(past.get(block)));
          }
        });
    gone.clear();
  }

  private SourcePlace place(PastPlace past) {
    return new SourcePlace(
        locations.past(past),
        Kind.PAST,
        PreventDestroySetting.OFF,
        Optional.of(past.file().commit()));
  }
}
