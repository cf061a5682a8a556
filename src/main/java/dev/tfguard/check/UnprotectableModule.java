package dev.tfguard.check;

import dev.tfguard.catalog.ModuleArgument;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import java.util.ArrayList;
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
    for (KnownCall call : KnownCall.in(module)) {
      known(module, call).ifPresent(findings::add);
    }
    return findings;
  }

  /** A module that terraform init has fetched, so that its resources can be read. */
  private static Optional<Finding> fetched(ModuleView module, EntryCall entry) {
    List<StatefulResource> open =
        entry.resources().stream()
            .filter(found -> !found.hasPreventDestroy() && !found.hasServiceProtection())
            .toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> helps = Arguments.thatProtect(entry.call(), open);
    List<String> addresses =
        open.stream().map(found -> found.addresses().get(0)).distinct().toList();
    List<StatefulType> types = open.stream().map(StatefulResource::type).distinct().toList();
    List<ModuleUse> uses = module.liveUses(entry.call());
    return Optional.of(finding(module, new UsedCall(entry.call(), uses), types, addresses, helps));
  }

  /** Nothing where an argument has switched a protection on: the caller has done what can be. */
  private static Optional<Finding> known(ModuleView module, KnownCall call) {
    List<Setting> settings =
        call.known().protections().stream()
            .filter(argument -> isOffered(call, argument))
            .map(argument -> call.judge(SettingJudge.of(argument)))
            .toList();
    if (settings.stream().anyMatch(setting -> setting.is(State.SAFE))) {
      return Optional.empty();
    }
    List<StatefulType> types = call.types(module.catalog());
    Optional<String> helps = settings.stream().findFirst().map(Texts::assignment);
    return Optional.of(finding(module, call.used(), types, call.known().types(), helps));
  }

  /** An argument of later versions is of no use to who asks for an earlier one. */
  private static boolean isOffered(KnownCall call, ModuleArgument argument) {
    Optional<String> version = call.used().call().version();
    return version.isEmpty()
        || argument.since().stream()
            .allMatch(since -> ProviderVersion.admits(version.get(), since));
  }

  /** Where nothing the caller writes would help, failing every run would only be noise. */
  private static Severity severity(List<StatefulType> types, boolean helps) {
    Severity worst = Severities.weakened(types).orElse(Severity.LOW);
    return helps ? worst : worst.lower();
  }

  private static Finding finding(
      ModuleView module,
      UsedCall used,
      List<StatefulType> types,
      List<String> held,
      Optional<String> helps) {
    return Finding.at(
        used.location(module),
        ID,
        severity(types, helps.isPresent()),
        used.subject(),
        "This module holds "
            + Texts.some(held)
            + ", and no caller can set prevent_destroy there; "
            + helps
                .map(argument -> "set its argument " + argument)
                .orElse(
                    "it has no argument that protects: write the resource yourself, or deny its"
                        + " deletion by policy"));
  }
}
