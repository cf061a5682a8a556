package dev.tfguard.check.against;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Texts;
import dev.tfguard.check.against.Standing.Kind;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports module calls that are gone, come to nothing or lead elsewhere, and what they held. */
final class VanishedModule {
  static final CheckId ID = new CheckId("vanished-module");

  private final Comparison comparison;
  private final Where where;

  VanishedModule(Comparison comparison, Where where) {
    this.comparison = comparison;
    this.where = where;
  }

  /** What became of one call in one way, and all that was lost behind it. */
  Finding finding(List<Lost> group) {
    Lost first = group.get(0);
    ModuleCall call = first.pastCall().orElseThrow();
    Optional<Thing> renamed = renamed(first, call);
    String local = "module." + call.name();
    return Finding.at(
            location(first, call),
            ID,
            severity(group),
            Subject.of("", local, addresses(group, local)),
            head(first, call)
                + ": commit "
                + comparison.past().commit()
                + " still has it"
                + effect(group)
                + advice(first, renamed))
        .withRemedies(new Remedies(comparison, first).ofCall(call, renamed));
  }

  private Optional<Thing> renamed(Lost lost, ModuleCall call) {
    if (!lost.standing().is(Kind.NO_CALL) || lost.removal().isPresent()) {
      return Optional.empty();
    }
    Place place = Place.of(lost.standing().at().orElseThrow()).then(List.of(call.name()));
    return comparison.renames().of(new Thing(place, Optional.empty()), call);
  }

  private static List<String> addresses(List<Lost> group, String local) {
    return group.stream().map(lost -> address(lost, local)).distinct().toList();
  }

  private static String address(Lost lost, String local) {
    String module = lost.pastPath().address().toString();
    if (lost.standing().is(Kind.NO_ROOT)) {
      return lost.was().address();
    }
    return module.isEmpty() ? local : module + "." + local;
  }

  private Location location(Lost lost, ModuleCall was) {
    if (lost.removal().isPresent()) {
      return where.of(lost.removal().get().block().declaration());
    }
    Optional<ModuleCall> now = lost.standing().call();
    if (now.isEmpty()) {
      return where.past(was.declaration(), lost.standing().at().map(CallPath::module));
    }
    Stream<Optional<? extends Located<? extends BodyItem>>> places =
        lost.standing().is(Kind.CALL_OFF)
            ? Stream.of(now.get().count(), now.get().forEach())
            : Stream.of(now.get().body().attribute("source"));
    return places
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> where.of(found))
        .orElseGet(() -> where.of(now.get().declaration()));
  }

  private static Severity severity(List<Lost> group) {
    Severity worst = Words.severity(types(group));
    return switch (group.get(0).standing().kind()) {
      case ELSEWHERE, OTHER_SOURCE -> worst.lower();
      default -> worst;
    };
  }

  private static List<StatefulType> types(List<Lost> group) {
    return group.stream().flatMap(lost -> lost.was().types().stream()).toList();
  }

  private String head(Lost lost, ModuleCall call) {
    String address = "module." + call.name();
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
      case CALL_OFF -> address + " comes to nothing now";
      case NO_MODULE -> address + " leads to " + source(lost) + ", where there is no module";
      case ELSEWHERE, OTHER_SOURCE, OTHER_MODULE ->
          address + " comes from " + source(lost) + " now";
      default -> {
        Optional<Module> module = lost.standing().at().map(CallPath::module);
        yield where.commentedOut(call.declaration(), module).isPresent()
            ? address + " is commented out"
            : "The call of " + address + " is gone";
      }
    };
  }

  private static String source(Lost lost) {
    return lost.standing().call().flatMap(ModuleCall::source).orElse("elsewhere");
  }

  private static String effect(List<Lost> group) {
    List<String> held = group.stream().map(VanishedModule::held).distinct().toList();
    String what = Texts.some(held);
    Optional<String> loss = Words.loss(types(group));
    return switch (group.get(0).standing().kind()) {
      case NO_ROOT -> " with " + what + ", and nothing manages that any more";
      case ELSEWHERE, OTHER_SOURCE ->
          " with " + what + ", and nobody can tell whether that is still there";
      default ->
          loss.map(first -> " with " + what + ", and the next apply destroys " + first)
              .orElse(" with " + what + ", and nobody can tell from here what state that holds");
    };
  }

  /**
   * What was behind the call, by its address there; what a module elsewhere holds is known by type.
   */
  private static String held(Lost lost) {
    Item was = lost.was();
    if (was.resource().isPresent()) {
      return was.localAddress();
    }
    String source = "the module " + was.call().flatMap(ModuleCall::source).orElse("behind it");
    List<String> types = was.types().stream().map(StatefulType::name).toList();
    return types.isEmpty() ? source : source + " (" + String.join(", ", types) + ")";
  }

  private static String advice(Lost lost, Optional<Thing> renamed) {
    if (lost.removal().isPresent()) {
      return "; write lifecycle { destroy = false } into it";
    }
    if (renamed.isPresent()) {
      Place place = Place.of(lost.standing().at().orElseThrow());
      return "; write a moved block, if it is " + Words.address(renamed.get(), place) + " now";
    }
    return switch (lost.standing().kind()) {
      case NO_ROOT -> "; restore it, or take what it holds out of the state first";
      case CALL_OFF ->
          "; let it come about, or keep what it holds with a removed block in its place";
      case ELSEWHERE, OTHER_SOURCE, OTHER_MODULE ->
          "; read the plan, and write moved blocks for what has another address there";
      default -> "; restore it, or say where it went with a moved or a removed block";
    };
  }
}
