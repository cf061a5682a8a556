package dev.tfguard.check;

import dev.tfguard.catalog.KnownModule;
import dev.tfguard.catalog.ModuleArgument;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.catalog.Tier;
import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds calls of published modules that hold state: their caller cannot add a lifecycle block, so
 * only the module's own arguments can help.
 */
final class UnprotectableModule implements Check {
  private static final CheckId ID = new CheckId("unprotectable-module");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(ModuleView module) {
    List<Finding> findings = new ArrayList<>();
    for (EntryCall entry : module.entries()) {
      fetched(module, entry).ifPresent(findings::add);
    }
    for (ModuleCall call : module.module().calls()) {
      List<ModuleUse> uses = module.liveUses(call);
      if (!uses.isEmpty()) {
        known(module, call, uses).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** A module that terraform init has fetched, so that its resources can be read. */
  private static Optional<Finding> fetched(ModuleView module, EntryCall entry) {
    List<StatefulResource> open =
        entry.resources().stream().filter(found -> !found.hasPreventDestroy()).toList();
    if (open.stream().allMatch(StatefulResource::hasServiceProtection)) {
      return Optional.empty();
    }
    Optional<String> helps = Arguments.thatProtect(open);
    String addresses = String.join(", ", open.stream().map(f -> f.addresses().get(0)).toList());
    List<StatefulType> types = open.stream().map(StatefulResource::type).distinct().toList();
    return Optional.of(
        finding(
            module,
            entry.call(),
            severity(types, helps.isPresent()),
            "This module holds "
                + addresses
                + ", and no caller can set prevent_destroy there"
                + remedy(helps)));
  }

  /** A module that is not here but is known from the catalogue. */
  private static Optional<Finding> known(ModuleView module, ModuleCall call, List<ModuleUse> uses) {
    if (!(module.resolve(uses.get(0), call) instanceof Resolution.NotInstalled missing)) {
      return Optional.empty();
    }
    return module
        .catalog()
        .module(missing.source())
        .flatMap(found -> known(module, call, uses, found));
  }

  private static Optional<Finding> known(
      ModuleView module, ModuleCall call, List<ModuleUse> uses, KnownModule known) {
    List<StatefulType> types =
        known.types().stream().flatMap(type -> module.catalog().find(type).stream()).toList();
    List<Instance> instances =
        uses.stream()
            .map(use -> new Instance(use.address(call), use.path(), use.evaluator()))
            .toList();
    List<Setting> settings =
        known.protections().stream()
            .map(argument -> judge(argument).judge(call.body(), instances))
            .toList();
    if (settings.stream().anyMatch(setting -> setting.is(State.SAFE))) {
      return Optional.empty();
    }
    Optional<String> helps =
        settings.stream()
            .findFirst()
            .map(setting -> setting.name() + " = " + setting.judge().wanted());
    return Optional.of(
        finding(
            module,
            call,
            severity(types, helps.isPresent()),
            "This module holds "
                + String.join(", ", known.types())
                + ", and no caller can set prevent_destroy there"
                + remedy(helps)));
  }

  private static SettingJudge judge(ModuleArgument argument) {
    return new SettingJudge(
        argument.attribute(), argument.defaultValue(), argument::isSafe, argument.safe().get(0));
  }

  private static String remedy(Optional<String> helps) {
    return helps
        .map(argument -> "; set its argument " + argument)
        .orElse(
            "; it has no argument that protects: write the resource yourself, or deny its deletion by policy");
  }

  /** Where nothing the caller writes would help, failing every run would only be noise. */
  private static Severity severity(List<StatefulType> types, boolean helps) {
    Severity worst =
        types.stream()
            .map(StatefulType::tier)
            .min(Comparator.<Tier>naturalOrder())
            .map(Severities::weakened)
            .orElse(Severity.LOW);
    return helps ? worst : worst.lower();
  }

  private static Finding finding(
      ModuleView module, ModuleCall call, Severity severity, String message) {
    List<String> addresses =
        module.liveUses(call).stream().map(use -> use.address(call)).distinct().toList();
    return Finding.at(
        module.location(call.declaration().file(), call.declaration().node().headerSpan()),
        ID,
        severity,
        Subject.of("", "module." + call.name(), addresses),
        message);
  }
}
