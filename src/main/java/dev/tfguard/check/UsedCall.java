package dev.tfguard.check;

import dev.tfguard.finding.Location;
import dev.tfguard.finding.Subject;
import dev.tfguard.terraform.ModuleCall;
import java.util.List;

/**
 * A module call, and the uses of its module in which something is true of it.
 *
 * @param uses at least one
 */
record UsedCall(ModuleCall call, List<ModuleUse> uses) {

  /** What a finding about the call is about. */
  Subject subject() {
    List<String> addresses = uses.stream().map(use -> use.address(call)).distinct().toList();
    return Subject.of("", "module." + call.name(), addresses);
  }

  /** The header of the call. */
  Location location(ModuleView module) {
    return module.location(call.declaration().file(), call.declaration().node().headerSpan());
  }

  /** What happens in each use. */
  List<Instance> instances() {
    return uses.stream()
        .map(use -> new Instance(use.address(call), use.path(), use.evaluator()))
        .toList();
  }
}
