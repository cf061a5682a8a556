package dev.tfguard.check;

import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.ModuleHazard;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds settings that make the deletion of a stateful resource easier or deeper. */
final class DataLossSetting implements Check {
  private static final CheckId ID = new CheckId("data-loss-setting");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(ModuleView module) {
    List<Finding> findings = new ArrayList<>();
    for (StatefulResource found : module.stateful()) {
      for (Hazard hazard : found.type().hazards()) {
        Setting setting = SettingJudge.of(hazard).judge(found.resource().body(), found.instances());
        if (setting.is(State.UNSAFE) && !isMoot(hazard, found)) {
          findings.add(finding(module, found, hazard, setting));
        }
      }
      for (Hazard hazard : found.type().providerSettings().hazards()) {
        module
            .providers()
            .judge(SettingJudge.of(hazard), found.resource(), found.instances())
            .filter(setting -> setting.is(State.UNSAFE))
            .ifPresent(setting -> findings.add(inProvider(module, found, hazard, setting)));
      }
    }
    for (KnownCall call : KnownCall.in(module)) {
      for (ModuleHazard hazard : call.known().hazards()) {
        Setting setting = call.judge(SettingJudge.of(hazard));
        if (setting.is(State.UNSAFE) && !isMoot(hazard, call)) {
          findings.add(finding(module, call, hazard, setting));
        }
      }
    }
    return findings;
  }

  private static boolean isMoot(Hazard hazard, StatefulResource found) {
    return hazard
        .unless()
        .flatMap(path -> found.resource().body().attribute(path.toString()))
        .filter(written -> Presence.isCertain(written.node().value(), found.instances()))
        .isPresent();
  }

  private static boolean isMoot(ModuleHazard hazard, KnownCall call) {
    return hazard
        .unless()
        .flatMap(call.used().call().body()::attribute)
        .filter(written -> Presence.isCertain(written.node().value(), call.used().instances()))
        .isPresent();
  }

  private static Finding finding(
      ModuleView module, StatefulResource found, Hazard hazard, Setting setting) {
    return Finding.at(
        module.location(setting, found.resource()),
        ID,
        Severities.weakened(found.type().tier()),
        found.subject(setting.addresses()).at(setting.name()),
        "With "
            + assignment(setting, hazard.unsafe())
            + Texts.callers(setting)
            + Texts.because(setting.reason())
            + ", "
            + hazard.because()
            + remedy(hazard.unsafe(), hazard.defaultValue()));
  }

  /** It is about the provider: what it says holds for everything that the provider is for. */
  private static Finding inProvider(
      ModuleView module, StatefulResource found, Hazard hazard, Setting setting) {
    List<String> providers = ProviderBlocks.addresses(found.resource(), found.instances());
    return Finding.at(
        module.location(setting, found.resource()),
        ID,
        Severities.weakened(found.type().tier()),
        Subject.of("", providers.get(0), providers).at(setting.name()),
        "With "
            + assignment(setting, hazard.unsafe())
            + Texts.because(setting.reason())
            + ", "
            + hazard.because()
            + ", for every "
            + found.type().name()
            + remedy(hazard.unsafe(), hazard.defaultValue()));
  }

  private static Finding finding(
      ModuleView module, KnownCall call, ModuleHazard hazard, Setting setting) {
    List<StatefulType> types = call.types(module.catalog());
    return Finding.at(
        setting.where().map(module::location).orElseGet(() -> call.used().location(module)),
        ID,
        Severities.weakened(types).orElse(Severity.LOW),
        call.used().subject().at(setting.name()),
        "With "
            + assignment(setting, hazard.unsafe())
            + Texts.callers(setting)
            + Texts.because(setting.reason())
            + ", a deletion takes more of what this module holds ("
            + Texts.some(call.known().types())
            + ") or is refused less"
            + remedy(hazard.unsafe(), hazard.defaultValue()));
  }

  private static String assignment(Setting setting, List<String> unsafe) {
    return unsafe.size() == 1
        ? setting.name() + " = " + Texts.literal(unsafe.get(0))
        : "this value of " + setting.name();
  }

  private static String remedy(List<String> unsafe, Optional<String> defaultValue) {
    return defaultValue
        .filter(value -> !unsafe.contains(value))
        .map(value -> "; leave it at its default, " + Texts.literal(value))
        .orElse(unsafe.contains("true") ? "; set it to false" : "; choose another value");
  }
}
