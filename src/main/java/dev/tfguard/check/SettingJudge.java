package dev.tfguard.check;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.ModuleArgument;
import dev.tfguard.catalog.ModuleHazard;
import dev.tfguard.catalog.Protection;
import dev.tfguard.check.Setting.State;
import dev.tfguard.hcl.Attribute;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.MergedBody;
import dev.tfguard.terraform.eval.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Judges one setting of a resource.
 *
 * <p>A value that somebody can still override may make a setting unsafe, but never safe.
 *
 * @param path where the setting stands
 * @param unset the text of the value in force when nothing is written
 * @param isSafe tells of a value's text whether it is as it should be
 * @param wanted what to set it to
 */
public record SettingJudge(
    AttributePath path, Optional<String> unset, Predicate<String> isSafe, String wanted) {

  /** Asks whether a protection is on; one without a default is off when it is unset. */
  static SettingJudge of(Protection protection) {
    return new SettingJudge(
        protection.attribute(),
        protection.defaultValue(),
        protection::isSafe,
        protection.safe().get(0));
  }

  /** Asks whether a hazard is off; one without a default is off when it is unset. */
  static SettingJudge of(Hazard hazard) {
    Predicate<String> isUnsafe = hazard::isUnsafe;
    return new SettingJudge(
        hazard.attribute(),
        hazard.defaultValue(),
        isUnsafe.negate(),
        hazard.defaultValue().orElse(""));
  }

  /** Asks whether an argument of a module switches a protection on. */
  static SettingJudge of(ModuleArgument argument) {
    return new SettingJudge(
        argument.attribute(), argument.defaultValue(), argument::isSafe, argument.safe().get(0));
  }

  /** Asks whether an argument of a module keeps a hazard off. */
  static SettingJudge of(ModuleHazard hazard) {
    Predicate<String> isUnsafe = hazard::isUnsafe;
    return new SettingJudge(
        hazard.attribute(),
        hazard.defaultValue(),
        isUnsafe.negate(),
        hazard.defaultValue().orElse(""));
  }

  /** Judges {@code attribute}, which is the setting, for each of {@code instances}. */
  Setting judge(Located<Attribute> attribute, List<Instance> instances) {
    return worst(
        instances.stream()
            .map(
                instance -> {
                  Value value = instance.evaluator().evaluate(attribute.node().value());
                  return judge(new Occurrence(attribute, value), instance);
                })
            .toList());
  }

  /** Judges the setting in {@code body} for each of {@code instances}, and gives the worst. */
  Setting judge(MergedBody body, List<Instance> instances) {
    List<Setting> each = new ArrayList<>();
    for (Instance instance : instances) {
      each.add(judge(body, instance));
    }
    return worst(each);
  }

  private Setting judge(MergedBody body, Instance instance) {
    List<Setting> each = new ArrayList<>();
    for (Occurrence occurrence : new SettingReader(instance.evaluator()).read(body, path)) {
      each.add(judge(occurrence, instance));
    }
    if (!each.isEmpty()) {
      return worst(each);
    }
    State state = isUnsetSafe() ? State.SAFE : State.UNSET;
    return new Setting(this, state, Optional.empty(), "", List.of(instance));
  }

  private Setting judge(Occurrence occurrence, Instance instance) {
    Value value = occurrence.value();
    return new Setting(
        this, state(value), Optional.of(occurrence.where()), reason(value), List.of(instance));
  }

  private State state(Value value) {
    if (value instanceof Value.Null) {
      return isUnsetSafe() ? certain(value) : State.UNSET;
    }
    Optional<String> text = Occurrence.text(value);
    if (text.isEmpty()) {
      return State.UNDECIDED;
    }
    return isSafe.test(text.get()) ? certain(value) : State.UNSAFE;
  }

  private static State certain(Value value) {
    return value.isAssumed() ? State.UNDECIDED : State.SAFE;
  }

  /** Tells whether the setting is as it should be when nothing is written. */
  boolean isUnsetSafe() {
    return unset.map(isSafe::test).orElse(isSafe.test(""));
  }

  private static String reason(Value value) {
    if (value instanceof Value.Unknown unknown) {
      return unknown.cause();
    }
    return value.isAssumed()
        ? "it rests on the default of "
            + String.join(" and ", value.traits().assumptions().names())
            + ", which can be overridden"
        : "";
  }

  /** The worst of {@code settings}, of which there is one or more. */
  static Setting worst(List<Setting> settings) {
    Setting worst = settings.get(0);
    for (Setting setting : settings) {
      worst = setting.state().compareTo(worst.state()) > 0 ? setting : worst;
    }
    State state = worst.state();
    List<Instance> instances =
        settings.stream()
            .filter(setting -> setting.is(state))
            .flatMap(setting -> setting.instances().stream())
            .distinct()
            .toList();
    return new Setting(worst.judge(), state, worst.where(), worst.reason(), instances);
  }
}
