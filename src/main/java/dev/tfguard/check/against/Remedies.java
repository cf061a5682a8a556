package dev.tfguard.check.against;

import dev.tfguard.check.Code;
import dev.tfguard.finding.Remedy;
import dev.tfguard.hcl.Block;
import dev.tfguard.source.LineIndex;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.ModuleCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do about something that is lost, the best first. */
final class Remedies {
  private final Comparison comparison;
  private final Lost lost;

  Remedies(Comparison comparison, Lost lost) {
    this.comparison = comparison;
    this.lost = lost;
  }

  /** Where the block of a resource is gone, or comes to nothing. */
  List<Remedy> ofBlock(Optional<Thing> renamed) {
    String address = lost.was().localAddress();
    return switch (lost.standing().kind()) {
      case NO_ROOT -> List.of(restore(lost.was().declaration()), release());
      case BLOCK_OFF -> List.of(removed(Code.removed(address)));
      default -> all(address, lost.was().declaration(), Code.removed(address), renamed);
    };
  }

  /** Where a call is gone, or comes to something else. */
  List<Remedy> ofCall(ModuleCall call, Optional<Thing> renamed) {
    String address = "module." + call.name();
    Optional<String> removed = Code.removedModule(address);
    return switch (lost.standing().kind()) {
      case NO_CALL -> all(address, call.declaration(), removed, renamed);
      case CALL_OFF -> List.of(removed(removed));
      default -> List.of(restore(call.declaration()));
    };
  }

  private List<Remedy> all(
      String address,
      Located<Block> declaration,
      Optional<String> removed,
      Optional<Thing> renamed) {
    if (lost.removal().isPresent()) {
      return List.of(new Remedy("say destroy = false in the removed block", Code.KEEP));
    }
    List<Remedy> remedies = new ArrayList<>();
    renamed
        .flatMap(to -> moved(address, to))
        .map(code -> new Remedy("take it along, if it is the same", code))
        .ifPresent(remedies::add);
    remedies.add(restore(declaration));
    remedies.add(removed(removed));
    return remedies;
  }

  private Optional<String> moved(String from, Thing to) {
    Place place = Place.of(lost.standing().at().orElseThrow());
    return Code.moved(from, Words.address(to, place));
  }

  private Remedy restore(Located<Block> declaration) {
    int line =
        LineIndex.of(declaration.file().source().text())
            .position(declaration.node().start())
            .line();
    return Remedy.of(
        "restore it from line "
            + line
            + " of "
            + declaration.file().source().path()
            + " in commit "
            + comparison.past().commit());
  }

  private static Remedy removed(Optional<String> code) {
    return new Remedy("let go of it without deleting it", code.orElse(""));
  }

  private Remedy release() {
    String command =
        Code.argument(lost.was().address())
            .map(argument -> ": terraform state rm " + argument)
            .orElse("");
    return Remedy.of("let go of it without deleting it" + command);
  }
}
