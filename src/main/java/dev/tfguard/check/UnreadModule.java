package dev.tfguard.check;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resolution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      Map<String, List<ModuleUse>> usesByReason = new LinkedHashMap<>();
      for (ModuleUse use : module.liveUses(call)) {
        reason(module, use, call)
            .ifPresent(
                reason -> usesByReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(use));
      }
      usesByReason.forEach(
          (reason, uses) -> findings.add(finding(module, new UsedCall(call, uses), reason)));
    }
    return findings;
  }

  private static Optional<String> reason(ModuleView module, ModuleUse use, ModuleCall call) {
    Resolution resolution = module.resolve(use, call);
    if (resolution instanceof Resolution.NoSuchDirectory missing) {
      return Optional.of("there is no module in " + missing.source() + "; correct the path");
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

  private static Finding finding(ModuleView module, UsedCall used, String reason) {
    return Finding.at(
        used.location(module),
        ID,
        Severity.LOW,
        used.subject(),
        "Nobody has looked for state inside this module: " + reason);
  }
}
