package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every setting of every stateful type in the catalogue, weakened and not weakened. */
final class PlanDisarmSweepTest {
  private static final List<String> UPDATE = List.of("update");

  @Test
  void nothingIsFoundWhereNothingGetsWorse() {
    List<String> wrong = new ArrayList<>();
    for (SettingCase each : settings()) {
      ObjectNode good = each.with(each.good());
      ObjectNode bad = each.with(each.bad());
      if (isFound(each, UPDATE, good, good)
          || isFound(each, UPDATE, bad, bad)
          || isFound(each, UPDATE, bad, good)
          || isFound(each, List.of("no-op"), good, bad)
          || isFound(each, List.of("delete", "create"), good, bad)
          || (each.goodWhenUnset() && isFound(each, UPDATE, good, each.unset()))
          || (each.goodWhenUnset() && isFound(each, UPDATE, each.unset(), good))) {
        wrong.add(each.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aCreationIsNoDisarmament() {
    PlanBuilder plan = new PlanBuilder();
    for (SettingCase each : settings()) {
      String address = each.type() + "." + each.path().toString().replace('.', '_');
      plan.change(address, List.of("create"), NullNode.getInstance(), each.with(each.bad()));
    }
    assertThat(plan.disarmed()).isEmpty();
  }

  @Test
  void everyWeakeningIsFoundAndNamed() {
    List<String> missed = new ArrayList<>();
    for (SettingCase each : settings()) {
      ObjectNode good = each.with(each.good());
      boolean found =
          isNamed(each, disarm(each, UPDATE, good, each.with(each.bad())))
              && isNamed(each, unknown(each, good))
              && (each.goodWhenUnset() || isNamed(each, disarm(each, UPDATE, good, each.unset())))
              && (each.goodWhenUnset()
                  || isNamed(each, disarm(each, UPDATE, good, PlanBuilder.object())));
      if (!found) {
        missed.add(each.toString());
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void whatIsGoodByDefaultIsWeakenedToo() {
    List<String> missed = new ArrayList<>();
    for (SettingCase each : settings()) {
      if (each.goodWhenUnset()
          && disarm(each, UPDATE, each.unset(), each.with(each.bad())).isEmpty()) {
        missed.add(each.toString());
      }
    }
    assertThat(missed).isEmpty();
  }

  private static List<SettingCase> settings() {
    List<SettingCase> settings = new ArrayList<>();
    for (String provider : PlanBuilder.CATALOG.providers()) {
      for (StatefulType type : PlanBuilder.CATALOG.types(provider)) {
        settings.addAll(SettingCase.of(type));
      }
    }
    assertThat(settings).hasSizeGreaterThan(500);
    return settings;
  }

  private static boolean isFound(
      SettingCase setting, List<String> actions, ObjectNode before, ObjectNode after) {
    return disarm(setting, actions, before, after).isPresent();
  }

  private static boolean isNamed(SettingCase setting, Optional<Finding> finding) {
    return finding.filter(found -> found.message().contains(setting.path() + " from ")).isPresent();
  }

  private static Optional<Finding> disarm(
      SettingCase setting, List<String> actions, ObjectNode before, ObjectNode after) {
    PlanBuilder plan = new PlanBuilder();
    plan.change(setting.type() + ".x", actions, before, after);
    return plan.disarmed().stream().findFirst();
  }

  private static Optional<Finding> unknown(SettingCase setting, ObjectNode before) {
    PlanBuilder plan = new PlanBuilder();
    plan.change(setting.type() + ".x", UPDATE, before, PlanBuilder.object())
        .set("after_unknown", setting.unknown());
    return plan.disarmed().stream().findFirst();
  }
}
