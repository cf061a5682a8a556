package dev.tfguard.check.against;

import dev.tfguard.catalog.ModuleSource;
import dev.tfguard.check.Estate;
import dev.tfguard.check.ModuleUse;
import dev.tfguard.terraform.MergedBody;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what something that is lost is probably called now. */
final class Renames {
  /** The share of arguments that has to be the same. */
  private static final double ALIKE = 0.5;

  /** What speaks for the same module, and for the only one of a type that came. */
  private static final double SAME_MODULE = 0.2;

  private final Map<String, List<Candidate>> candidates = new HashMap<>();
  private final Set<Thing> taken = new HashSet<>();

  /**
   * @param past all that there was, as it would be called now
   */
  Renames(Estate now, Set<Thing> past, Moves moves) {
    for (Module module : now.workspace().modules()) {
      for (ModuleUse use : now.uses(module)) {
        Place place = Place.of(use.path());
        for (Resource resource : module.resources()) {
          Thing thing = new Thing(place, Optional.of(resource.resourceName()));
          add(thing, key(place.root(), resource.type()), resource.body(), past, moves);
        }
        for (ModuleCall call : module.calls()) {
          Thing thing = new Thing(place.then(List.of(call.name())), Optional.empty());
          add(thing, key(place.root(), source(call)), call.body(), past, moves);
        }
      }
    }
  }

  /** Something that was not there before. */
  private record Candidate(Thing thing, MergedBody body) {}

  private void add(Thing thing, String key, MergedBody body, Set<Thing> past, Moves moves) {
    if (!past.contains(thing) && !moves.isTarget(thing)) {
      candidates.computeIfAbsent(key, none -> new ArrayList<>(1)).add(new Candidate(thing, body));
    }
  }

  /** What the resource {@code gone} probably is now. */
  Optional<Thing> of(Thing gone, Resource resource) {
    return best(gone, key(gone.place().root(), resource.type()), resource.body());
  }

  /** What the call {@code gone} probably is now. */
  Optional<Thing> of(Thing gone, ModuleCall call) {
    return best(gone, key(gone.place().root(), source(call)), call.body());
  }

  private Optional<Thing> best(Thing gone, String key, MergedBody body) {
    Optional<Candidate> best = Optional.empty();
    double most = ALIKE;
    for (Candidate candidate : candidates.getOrDefault(key, List.of())) {
      double score = taken.contains(candidate.thing()) ? 0 : score(gone, candidate, body);
      if (score > most) {
        most = score;
        best = Optional.of(candidate);
      }
    }
    best.map(Candidate::thing).ifPresent(taken::add);
    return best.map(Candidate::thing);
  }

  private static double score(Thing gone, Candidate candidate, MergedBody body) {
    boolean same = parent(gone).equals(parent(candidate.thing()));
    return Likeness.of(body, candidate.body()) + (same ? SAME_MODULE : 0);
  }

  private static Place parent(Thing thing) {
    Place place = thing.place();
    return thing.name().isPresent() ? place : place.first(Math.max(0, place.calls().size() - 1));
  }

  /** The source of a call, however it is fetched and in whatever version. */
  static String source(ModuleCall call) {
    String written = call.source().orElse("");
    return ModuleSource.parse(written)
        .map(ModuleSource::toString)
        .orElse(written.replaceFirst("\\?.*", ""));
  }

  private static String key(Path root, String kind) {
    return root + "\0" + kind;
  }
}
