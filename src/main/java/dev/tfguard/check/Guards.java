package dev.tfguard.check;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Enforcement;
import dev.tfguard.catalog.Guard;
import dev.tfguard.catalog.GuardEffect;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Setting.State;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the resources of a module that make the service refuse the deletion of another one. */
final class Guards {
  private final Module module;

  Guards(Module module) {
    this.module = module;
  }

  /** What the guards of {@code guarded} come to, one setting for each that refers to it. */
  List<Setting> of(Resource guarded, StatefulType type, List<Instance> instances) {
    List<Setting> settings = new ArrayList<>();
    for (Guard guard : type.guards()) {
      if (guard.protects() == GuardEffect.DELETION && guard.enforcedBy() == Enforcement.SERVICE) {
        module.resources().stream()
            .filter(candidate -> candidate.type().equals(guard.type()))
            .filter(candidate -> refersTo(candidate, guard.reference(), guarded))
            .filter(candidate -> mayExist(candidate, instances))
            .forEach(found -> settings.add(judge(guard, found, instances)));
      }
    }
    return settings;
  }

  private static boolean refersTo(Resource candidate, AttributePath reference, Resource guarded) {
    return candidate
        .body()
        .attribute(reference.steps().get(0))
        .map(found -> found.sibling(found.node().value()).text())
        .filter(text -> mentions(text, guarded.type() + "." + guarded.name()))
        .isPresent();
  }

  /** Tells whether {@code text} holds {@code address} and no longer name in its place. */
  static boolean mentions(String text, String address) {
    int at = text.indexOf(address);
    while (at >= 0) {
      int end = at + address.length();
      boolean startsThere = at == 0 || !isNamePart(text.charAt(at - 1));
      if (startsThere && (end == text.length() || !isNamePart(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(address, end);
    }
    return false;
  }

  private static boolean isNamePart(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '_' || unit == '-';
  }

  /** A guard that is missing in one instance is none. */
  private static boolean mayExist(Resource guard, List<Instance> instances) {
    return instances.stream()
        .noneMatch(instance -> Existence.isRuledOut(guard, instance.evaluator()));
  }

  private static Setting judge(Guard guard, Resource found, List<Instance> instances) {
    AttributePath path = guard.attribute().orElse(guard.reference());
    String wanted = guard.safe().isEmpty() ? "" : guard.safe().get(0);
    SettingJudge judge = new SettingJudge(path, Optional.empty(), guard.safe()::contains, wanted);
    List<Setting> each = new ArrayList<>();
    each.add(
        guard.attribute().isPresent()
            ? judge.judge(found.body(), instances)
            : new Setting(judge, State.SAFE, Optional.empty(), "", instances));
    List<Instance> doubtful =
        instances.stream()
            .filter(instance -> !Existence.isCertain(found, instance.evaluator()))
            .toList();
    if (!doubtful.isEmpty()) {
      String reason = "nothing says for certain that " + found.resourceName() + " is made";
      each.add(
          new Setting(judge, State.UNDECIDED, Optional.of(found.declaration()), reason, doubtful));
    }
    return named(SettingJudge.worst(each), found);
  }

  /** The setting under a name that says which resource it belongs to. */
  private static Setting named(Setting setting, Resource guard) {
    List<String> steps = new ArrayList<>(List.of(guard.type(), guard.name()));
    steps.addAll(setting.judge().path().steps());
    return setting.withName(new AttributePath(steps));
  }
}
