package dev.tfguard.check.against;

import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.InstanceKey;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Moved;
import dev.tfguard.terraform.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code moved} blocks of the later state. */
final class Moves {
  private final List<Statement> statements = new ArrayList<>();

  Moves(Workspace workspace) {
    for (Module module : workspace.modules()) {
      for (Moved moved : module.moved()) {
        for (CallPath path : workspace.tree().instances(module).paths()) {
          add(Place.of(path), moved);
        }
      }
    }
  }

  /**
   * One block in one use of its module.
   *
   * @param fromKey the instance that is moved; empty for all, or the one without a key
   */
  private record Statement(Thing from, Optional<InstanceKey> fromKey, Thing to) {}

  private void add(Place place, Moved moved) {
    Optional<Address> from = moved.from();
    Optional<Address> to = moved.to();
    if (from.isPresent() && to.isPresent()) {
      Thing source = Thing.of(place, from.get());
      statements.add(new Statement(source, Thing.key(from.get()), Thing.of(place, to.get())));
    }
  }

  /** All that {@code thing} has become by one move after another, the nearest first. */
  List<Thing> from(Thing thing) {
    List<Thing> found = new ArrayList<>();
    Set<Thing> seen = new HashSet<>(Set.of(thing));
    List<Thing> open = new ArrayList<>(List.of(thing));
    while (!open.isEmpty()) {
      Thing next = open.remove(0);
      for (Statement statement : statements) {
        if (statement.from().contains(next)) {
          Thing moved = next.rebased(statement.from(), statement.to());
          if (seen.add(moved)) {
            found.add(moved);
            open.add(moved);
          }
        }
      }
    }
    return found;
  }

  /** Tells whether {@code thing} has been moved, so that what is there now came from elsewhere. */
  boolean isTarget(Thing thing) {
    return statements.stream().anyMatch(statement -> statement.to().contains(thing));
  }

  /** Tells whether the instance of {@code thing} under {@code key} goes somewhere. */
  boolean takes(Thing thing, Optional<InstanceKey> key) {
    return statements.stream()
        .anyMatch(
            statement ->
                statement.from().equals(thing)
                    && (statement.fromKey().equals(key) || isWhole(statement)));
  }

  /** Tells whether some instance of {@code thing} goes somewhere. */
  boolean takesSome(Thing thing) {
    return statements.stream().anyMatch(statement -> statement.from().equals(thing));
  }

  /** Tells whether all instances are moved at once. */
  private static boolean isWhole(Statement statement) {
    return statement.fromKey().isEmpty() && !statement.from().equals(statement.to());
  }
}
