package dev.tfguard.check.against;

import dev.tfguard.check.against.Standing.Kind;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.ModuleCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up what held state, and tells what is lost from what has stayed. */
final class Losses {
  private final Present present;
  private final Moves moves;
  private final Removals removals;
  private final List<Lost> lost = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();

  Losses(Present present) {
    this.present = present;
    moves = new Moves(present.estate().workspace());
    removals = new Removals(present.estate().workspace());
  }

  /**
   * What has stayed.
   *
   * @param before what it would be now if nothing were moved
   * @param standing where it is now
   */
  record Kept(Item was, Thing before, Standing standing) {}

  void add(Item was) {
    Place before = Place.of(was.use().path());
    Optional<Place> place = present.place(before);
    Thing thing = was.thing(place.orElse(before));
    if (place.isEmpty()) {
      lose(was, thing, Standing.NO_ROOT);
      return;
    }
    Standing standing = standing(thing);
    if (isThere(thing, standing)) {
      keep(was, thing, standing);
    } else if (!isMoved(was, thing)) {
      lose(was, thing, blamed(was, thing, standing));
    }
  }

  private void keep(Item was, Thing thing, Standing standing) {
    Optional<ModuleCall> now = standing.call().or(() -> standing.at().flatMap(CallPath::call));
    if (was.call().isPresent() && now.isPresent() && !isSame(was.call().get(), now.get())) {
      Optional<CallPath> caller =
          standing.is(Kind.ALIVE) ? standing.at().flatMap(CallPath::parent) : standing.at();
      lose(was, thing, new Standing(Kind.OTHER_SOURCE, caller, now, Optional.empty()));
      return;
    }
    kept.add(new Kept(was, thing, standing));
  }

  private static boolean isSame(ModuleCall was, ModuleCall now) {
    return Renames.source(was).equals(Renames.source(now));
  }

  private boolean isMoved(Item was, Thing thing) {
    for (Thing moved : moves.from(thing)) {
      Standing standing = standing(moved);
      if (isThere(moved, standing)) {
        kept.add(new Kept(was, thing, standing));
        return true;
      }
      if (standing.is(Kind.ELSEWHERE)) {
        return true;
      }
    }
    return false;
  }

  private void lose(Item was, Thing thing, Standing standing) {
    Optional<Removals.Statement> removal = removals.of(thing);
    if (removal.filter(Removals.Statement::keeps).isEmpty()) {
      lost.add(new Lost(was, thing, standing, removal));
    }
  }

  private Standing standing(Thing thing) {
    return thing.name().isPresent()
        ? present.resource(thing.place(), thing.name().get())
        : present.module(thing.place());
  }

  /** Tells whether it is there, or nobody can tell. The call of a module elsewhere is there. */
  private static boolean isThere(Thing thing, Standing standing) {
    boolean isCall = thing.name().isEmpty();
    boolean last = standing.depth() == thing.place().calls().size() - 1;
    return standing.is(Kind.ALIVE)
        || standing.is(Kind.UNKNOWN)
        || (isCall && last && (standing.is(Kind.ELSEWHERE) || standing.is(Kind.NO_MODULE)));
  }

  /** Blames the first call on the way that leads to another module, where the old one stays. */
  private Standing blamed(Item was, Thing thing, Standing standing) {
    List<CallPath> before = Lost.chain(was.use().path());
    List<CallPath> now = standing.at().map(Lost::chain).orElse(List.of());
    int callsBefore = thing.place().calls().size() - was.call().map(call -> 1).orElse(0);
    int longer = callsBefore - (before.size() - 1);
    for (int at = 1; at < before.size() && at + longer < now.size(); at++) {
      CallPath there = now.get(at + longer);
      if (isOther(before.get(at), there)) {
        return new Standing(Kind.OTHER_MODULE, there.parent(), there.call(), Optional.empty());
      }
    }
    return standing;
  }

  private boolean isOther(CallPath before, CallPath now) {
    return !before.module().directory().equals(now.module().directory())
        && present.module(before.module().directory()).isPresent();
  }

  Moves moves() {
    return moves;
  }

  List<Lost> lost() {
    return lost;
  }

  List<Kept> kept() {
    return kept;
  }
}
