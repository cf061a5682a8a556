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

  private static Setting judge(Guard guard, Resource found, List<Instance> instances) {
    AttributePath path = guard.attribute().orElse(guard.reference());
    String wanted = guard.safe().isEmpty() ? "" : guard.safe().get(0);
    SettingJudge judge = new SettingJudge(path, Optional.empty(), guard.safe()::contains, wanted);
    if (guard.attribute().isPresent()) {
      return judge.judge(found.body(), instances);
    }
    return new Setting(judge, State.SAFE, Optional.empty(), "", instances);
  }
}
