package dev.tfguard.check;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds calls of modules that nobody has looked into, because their sources are not here. */
final class UnreadModule implements Check {
  private static final CheckId ID = new CheckId("unread-module");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(ModuleView module) {
    List<Finding> findings = new ArrayList<>();
    for (ModuleCall call : module.module().calls()) {
      List<ModuleUse> uses = module.liveUses(call);
      if (!uses.isEmpty()) {
        reason(module, uses.get(0), call)
            .ifPresent(reason -> findings.add(finding(module, uses, call, reason)));
      }
    }
    return findings;
  }

  private static Optional<String> reason(ModuleView module, ModuleUse use, ModuleCall call) {
    Resolution resolution = module.resolve(use, call);
    if (resolution instanceof Resolution.NoSuchDirectory missing) {
      return Optional.of("the directory " + missing.source() + " does not exist; correct the path");
    }
    if (resolution instanceof Resolution.Undecided) {
      return Optional.of("its source is not a plain string; write one");
    }
    boolean unknown =
        resolution instanceof Resolution.NotInstalled missing
            && module.catalog().module(missing.source()).isEmpty();
    return unknown
        ? Optional.of("its source is not here; run terraform init, then scan again")
        : Optional.empty();
  }

  private static Finding finding(
      ModuleView module, List<ModuleUse> uses, ModuleCall call, String reason) {
    List<String> addresses = uses.stream().map(use -> use.address(call)).distinct().toList();
    return Finding.at(
        module.location(call.declaration().file(), call.declaration().node().headerSpan()),
        ID,
        Severity.LOW,
        Subject.of("", "module." + call.name(), addresses),
        "Nobody has looked for state inside this module: " + reason);
  }
}
