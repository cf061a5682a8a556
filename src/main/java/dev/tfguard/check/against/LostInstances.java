package dev.tfguard.check.against;

import dev.tfguard.check.Code;
import dev.tfguard.check.Texts;
import dev.tfguard.check.against.Repetition.Sort;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Remedy;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import dev.tfguard.hcl.Block;
import dev.tfguard.terraform.InstanceKey;
import dev.tfguard.terraform.Located;
import java.util.List;
import java.util.Optional;

/**
 * The instances of a block that have no place in it any more.
 *
 * @param keys of those that are lost; empty where they were not known, and all are
 */
record LostInstances(Repetition was, Repetition now, List<Optional<InstanceKey>> keys) {

  /** Those that are neither there nor moved. */
  static Optional<LostInstances> between(Repetition was, Repetition now, Thing thing, Moves moves) {
    if (was.keys().isEmpty() && was.isOtherwiseNamed(now)) {
      return moves.takesSome(thing)
          ? Optional.empty()
          : Optional.of(new LostInstances(was, now, List.of()));
    }
    List<Optional<InstanceKey>> keys =
        was.lostIn(now).stream().filter(key -> !moves.takes(thing, key)).toList();
    return keys.isEmpty() ? Optional.empty() : Optional.of(new LostInstances(was, now, keys));
  }

  /** Says so of what {@code item} held. */
  Finding finding(Subject subject, Item item, Located<Block> declaration, Comparison comparison) {
    CheckId id = subject.type().isEmpty() ? VanishedModule.ID : VanishedResource.ID;
    Where where = new Where();
    Location location = now.where().map(where::of).orElseGet(() -> where.of(declaration));
    Severity worst = Words.severity(item.types());
    String address = subject.localAddress();
    return Finding.at(
            location,
            id,
            now.assumed() || was.assumed() ? worst.lower() : worst,
            subject,
            what(address)
                + ": commit "
                + comparison.past().commit()
                + " still has "
                + (keys.size() > 1 ? "them" : "it")
                + Words.loss(item.types())
                    .map(loss -> ", and the next apply destroys " + loss)
                    .orElse("")
                + "; "
                + advice())
        .withRemedies(moved(address));
  }

  private String what(String address) {
    if (keys.isEmpty()) {
      return "Every instance of " + address + " has another key now";
    }
    List<String> names =
        keys.stream().map(key -> address + key.map(InstanceKey::toString).orElse("")).toList();
    return Texts.some(names) + (names.size() > 1 ? " are gone" : " is gone") + how();
  }

  private String how() {
    return was.isOtherwiseNamed(now)
        ? ", because " + word(now.sort()) + " gives every instance another key"
        : "";
  }

  private static String word(Sort sort) {
    return switch (sort) {
      case ONCE -> "a block without for_each";
      case COUNT -> "count";
      case EACH -> "for_each";
    };
  }

  private String advice() {
    return was.isOtherwiseNamed(now)
        ? "write a moved block from each old key to its new one"
        : "put it back, or take it out of the state first";
  }

  /** One instance that can only have gone to one place. */
  private List<Remedy> moved(String address) {
    List<Optional<InstanceKey>> there = now.keys().orElse(List.of());
    if (!was.isOtherwiseNamed(now) || keys.size() != 1 || there.size() != 1) {
      return List.of();
    }
    String from = address + keys.get(0).map(InstanceKey::toString).orElse("");
    String to = address + there.get(0).map(InstanceKey::toString).orElse("");
    return Code.moved(from, to).map(code -> new Remedy("take it along", code)).stream().toList();
  }
}
