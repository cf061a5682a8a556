package dev.tfguard.check.plan;

import dev.tfguard.catalog.Kind;
import dev.tfguard.catalog.Protection;
import dev.tfguard.check.Code;
import dev.tfguard.check.Texts;
import dev.tfguard.check.plan.SourcePlace.PreventDestroySetting;
import dev.tfguard.finding.Armed;
import dev.tfguard.finding.Remedy;
import dev.tfguard.plan.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What would avoid a loss, or make it bearable, the best first. */
final class Remedies {
  // What is made first can take over only where no data has to come along.
  private static final Set<Kind> REPLACEABLE = Set.of(Kind.CACHE, Kind.CERTIFICATE, Kind.INSTANCE);

  private Remedies() {}

  /** At least one. */
  static List<Remedy> of(Doomed doomed) {
    List<Remedy> remedies = new ArrayList<>();
    move(doomed).ifPresent(remedies::add);
    remedies.addAll(ReasonRemedies.of(doomed));
    if (doomed.isOnlyForgotten()) {
      remedies.add(Remedy.of("note its ID, by which it can be imported again"));
      return remedies;
    }
    createFirst(doomed).ifPresent(remedies::add);
    protection(doomed).ifPresent(remedies::add);
    doomed.type().ifPresent(type -> remedies.add(Remedy.of(preparation(type.kind()))));
    prevention(doomed).ifPresent(remedies::add);
    return remedies;
  }

  private static Optional<Remedy> move(Doomed doomed) {
    return doomed
        .view()
        .moves()
        .from(doomed.change())
        .flatMap(
            move ->
                Code.moved(move.from(), move.to()).map(code -> new Remedy(moveText(move), code)));
  }

  private static String moveText(Move move) {
    return move.certain()
        ? "write a moved block, because " + move.to() + " looks like the same thing"
        : "if " + move.to() + " is the same thing under a new address, write a moved block";
  }

  private static Optional<Remedy> createFirst(Doomed doomed) {
    boolean last = doomed.change().actions().names().indexOf(Action.CREATE.wireName()) > 0;
    return doomed
        .type()
        .filter(type -> last && doomed.isReplaced() && REPLACEABLE.contains(type.kind()))
        .map(type -> "let the new one be made first, which avoids a gap but saves no data")
        .map(text -> new Remedy(text, Code.CREATE_FIRST));
  }

  private static Optional<Remedy> protection(Doomed doomed) {
    return doomed
        .type()
        .filter(type -> doomed.armed().state() == Armed.State.NO)
        .flatMap(type -> type.serviceProtections().stream().findFirst())
        .map(protection -> switchOn(doomed, protection));
  }

  // What is written in the configuration reaches only the object that has taken its place.
  private static Remedy switchOn(Doomed doomed, Protection protection) {
    return doomed.isDeposed()
        ? Remedy.of(
            "switch "
                + protection.attribute()
                + " on for the old object in the service itself, so that it refuses")
        : switchOn(protection);
  }

  private static Remedy switchOn(Protection protection) {
    return Remedy.of(
        "set "
            + protection.attribute()
            + " = "
            + Texts.literal(protection.safe().get(0))
            + " first, so that the service refuses");
  }

  private static String preparation(Kind kind) {
    return switch (kind) {
      case KEY -> "if it has to go, first re-encrypt what only this key can read";
      case SNAPSHOT, BACKUP -> "if it has to go, first copy it elsewhere";
      case SECRET, CERTIFICATE, IDENTITY, DNS, ADDRESS, NETWORK ->
          "if it has to go, first make sure that nothing uses it any more";
      default -> "if it has to go, take a backup first and try to restore it";
    };
  }

  // Terraform does not ask prevent_destroy of deposed objects (node_resource_destroy_deposed.go).
  private static Optional<Remedy> prevention(Doomed doomed) {
    return doomed
        .place()
        .filter(found -> doomed.isAt(SourcePlace.Kind.RESOURCE))
        .filter(found -> !doomed.isDeposed())
        .filter(found -> found.preventDestroy() == PreventDestroySetting.OFF)
        .map(found -> "let Terraform refuse such plans from now on")
        .map(text -> new Remedy(text, Code.PREVENT));
  }
}
