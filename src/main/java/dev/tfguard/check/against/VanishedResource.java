package dev.tfguard.check.against;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.StatefulResource;
import dev.tfguard.check.Texts;
import dev.tfguard.check.against.Standing.Kind;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Subject;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports stateful resources whose block is gone, or comes to nothing. */
final class VanishedResource {
  static final CheckId ID = new CheckId("vanished-resource");

  private final Comparison comparison;
  private final Where where;

  VanishedResource(Comparison comparison, Where where) {
    this.comparison = comparison;
    this.where = where;
  }

  /** What became of one block in one way, in all the uses of its module in which it did. */
  Finding finding(List<Lost> group) {
    Lost first = group.get(0);
    StatefulResource was = first.was().resource().orElseThrow();
    Optional<Thing> renamed = renamed(first, was);
    List<String> addresses = group.stream().map(lost -> lost.was().address()).distinct().toList();
    return Finding.at(
            location(first),
            ID,
            Words.severity(List.of(was.type())),
            Subject.of(was.type().name(), was.localAddress(), addresses),
            message(first, was, renamed))
        .withRemedies(new Remedies(comparison, first).ofBlock(renamed));
  }

  private Optional<Thing> renamed(Lost lost, StatefulResource was) {
    return lost.standing().is(Kind.NO_BLOCK) && lost.removal().isEmpty()
        ? comparison.renames().of(lost.thing(), was.resource())
        : Optional.empty();
  }

  private Location location(Lost lost) {
    if (lost.removal().isPresent()) {
      return where.of(lost.removal().get().block().declaration());
    }
    Optional<Resource> now = lost.standing().resource();
    if (now.isPresent()) {
      return Stream.of(now.get().count(), now.get().forEach(), now.get().lifecycle().enabled())
          .flatMap(Optional::stream)
          .findFirst()
          .<Located<? extends BodyItem>>map(found -> found)
          .map(where::of)
          .orElseGet(() -> where.of(now.get().declaration()));
    }
    return where.past(lost.was().declaration(), module(lost));
  }

  private static Optional<Module> module(Lost lost) {
    return lost.standing().at().map(CallPath::module);
  }

  private String message(Lost lost, StatefulResource was, Optional<Thing> renamed) {
    return head(lost, was)
        + ": commit "
        + comparison.past().commit()
        + " still has it"
        + (was.hasPreventDestroy() ? ", with prevent_destroy, which goes with its block" : "")
        + effect(lost, was.type())
        + advice(lost, was, renamed);
  }

  private String head(Lost lost, StatefulResource was) {
    String address = was.localAddress();
    if (lost.removal().isPresent()) {
      return "This removed block does not keep " + address;
    }
    return switch (lost.standing().kind()) {
      case NO_ROOT ->
          "The root module "
              + lost.was().use().path().root().display()
              + " is gone, and "
              + address
              + " with it";
      case BLOCK_OFF -> address + " comes to nothing now";
      default ->
          where.commentedOut(lost.was().declaration(), module(lost)).isPresent()
              ? address + " is commented out"
              : "The block of " + address + " is gone";
    };
  }

  private static String effect(Lost lost, StatefulType type) {
    String loss = Texts.lowerFirst(type.summary());
    return lost.standing().is(Kind.NO_ROOT)
        ? ", and nothing manages " + loss + " any more"
        : ", and the next apply destroys " + loss;
  }

  private static String advice(Lost lost, StatefulResource was, Optional<Thing> renamed) {
    if (lost.removal().isPresent()) {
      return "; write lifecycle { destroy = false } into it";
    }
    if (renamed.isPresent()) {
      Place place = lost.thing().place();
      return "; write a moved block, if it is " + Words.address(renamed.get(), place) + " now";
    }
    return switch (lost.standing().kind()) {
      case NO_ROOT -> "; restore it, or take " + was.localAddress() + " out of the state first";
      case BLOCK_OFF -> "; let it come about, or keep it with a removed block in its place";
      default -> "; restore it, or say where it went with a moved or a removed block";
    };
  }
}
