package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Guard;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class GuardLossTest {
  private static final JsonNode NOTHING = NullNode.getInstance();
  private static final List<String> DELETE = List.of("delete");
  private static final List<String> UPDATE = List.of("update");
  private static final String BUCKET = "aws_s3_bucket.b";
  private static final String VERSIONING = "aws_s3_bucket_versioning.v";

  @Test
  void aGuardThatStaysOrIsMadeIsNoLoss() {
    for (Guard guard : guards()) {
      ObjectNode safe = safe(guard);
      assertThat(found(guard, List.of("create"), NOTHING, safe)).isEmpty();
      assertThat(found(guard, UPDATE, safe, safe)).isEmpty();
      assertThat(found(guard, List.of("no-op"), safe, safe)).isEmpty();
    }
  }

  @Test
  void aGuardThatGoesIsALoss() {
    for (Guard guard : guards()) {
      boolean stateful = PlanBuilder.CATALOG.find(guard.type()).isPresent();
      for (List<String> actions : List.of(DELETE, List.of("forget"), List.of("delete", "create"))) {
        assertThat(found(guard, actions, safe(guard), NOTHING).isPresent())
            .as("%s %s", guard.type(), actions)
            .isNotEqualTo(stateful);
      }
    }
  }

  @Test
  void aGuardThatIsSwitchedOffIsALoss() {
    for (Guard guard : guards()) {
      if (guard.attribute().isPresent()) {
        ObjectNode off = with(guard.attribute().get(), "Suspended");
        assertThat(found(guard, UPDATE, safe(guard), off)).isPresent();
        assertThat(found(guard, UPDATE, safe(guard), PlanBuilder.object())).isPresent();
        assertThat(found(guard, UPDATE, off, off)).isEmpty();
      }
    }
  }

  @Test
  void aGuardThatWasOffIsNoLoss() {
    for (Guard guard : guards()) {
      if (guard.attribute().isPresent()) {
        ObjectNode off = with(guard.attribute().get(), "Suspended");
        for (List<String> actions :
            List.of(DELETE, List.of("forget"), List.of("delete", "create"))) {
          assertThat(found(guard, actions, off, NOTHING)).isEmpty();
        }
      }
    }
  }

  @Test
  void aGuardThatGoesWithWhatItGuardsIsNoLoss() {
    PlanBuilder plan = new PlanBuilder();
    for (String key : List.of("", "[0]", "[\"a\"]")) {
      plan.change(BUCKET + key, DELETE, PlanBuilder.object(), NOTHING);
      plan.change(VERSIONING + key, DELETE, PlanBuilder.object(), NOTHING);
    }
    assertThat(plan.refers(VERSIONING, BUCKET).refers(BUCKET).disarmed()).isEmpty();
  }

  @Test
  void aGuardThatGoesWithAnotherInstanceIsALoss() {
    PlanBuilder plan = new PlanBuilder();
    plan.change(BUCKET + "[0]", DELETE, PlanBuilder.object(), NOTHING);
    plan.change(VERSIONING + "[1]", DELETE, PlanBuilder.object(), NOTHING);
    assertThat(plan.refers(VERSIONING, BUCKET).refers(BUCKET).disarmed()).hasSize(1);
  }

  @Test
  void whatAReplacementLeftBehindGuardsNothing() {
    PlanBuilder plan = new PlanBuilder();
    plan.deposed(VERSIONING);
    assertThat(plan.disarmed()).isEmpty();
  }

  @Test
  void aGuardIsALossWhereOnlyALeftoverOfWhatItGuardsGoes() {
    PlanBuilder plan = new PlanBuilder().refers(VERSIONING, BUCKET).refers(BUCKET);
    plan.deposed(BUCKET);
    plan.change(VERSIONING, DELETE, PlanBuilder.object(), NOTHING);
    assertThat(plan.disarmed()).hasSize(1);
  }

  @Test
  void aGuardInAModuleDoesNotGoWithWhatIsOutsideOfIt() {
    String inside = "module.m." + VERSIONING;
    PlanBuilder plan = new PlanBuilder().refers(BUCKET).refers(inside, BUCKET);
    plan.change("module.m." + BUCKET, DELETE, PlanBuilder.object(), NOTHING);
    plan.change(inside, DELETE, PlanBuilder.object(), NOTHING);
    assertThat(plan.disarmed()).hasSize(1);
  }

  @Test
  void saysWhatIsGuarded() {
    PlanBuilder plan = new PlanBuilder();
    plan.change(VERSIONING, DELETE, PlanBuilder.object(), NOTHING);
    Finding finding = plan.refers(VERSIONING, BUCKET).refers(BUCKET).disarmed().get(0);

    assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    assertThat(finding.message())
        .isEqualTo(
            "aws_s3_bucket_versioning.v is deleted, and it made a loss of aws_s3_bucket.b"
                + " recoverable; keep it unless that is what you want");
  }

  @Test
  void saysWhatCouldBeGuardedWhereThePlanDoesNotTell() {
    PlanBuilder plan = new PlanBuilder();
    plan.change("azurerm_management_lock.l", DELETE, PlanBuilder.object(), NOTHING);
    plan.change(VERSIONING, DELETE, PlanBuilder.object(), NOTHING);

    assertThat(plan.disarmed().stream().map(Finding::message))
        .anyMatch(
            text -> text.contains("made the service refuse a deletion of whatever it refers to"))
        .anyMatch(
            text ->
                text.contains("made a loss of the aws_s3_bucket that it refers to recoverable"));
  }

  private static List<Guard> guards() {
    Map<String, Guard> guards = new TreeMap<>();
    for (String provider : PlanBuilder.CATALOG.providers()) {
      for (StatefulType type : PlanBuilder.CATALOG.types(provider)) {
        type.guards().forEach(guard -> guards.put(guard.type(), guard));
      }
    }
    assertThat(guards).hasSizeGreaterThan(30);
    return new ArrayList<>(guards.values());
  }

  private static ObjectNode safe(Guard guard) {
    return guard
        .attribute()
        .map(path -> with(path, guard.safe().get(0)))
        .orElseGet(PlanBuilder::object);
  }

  private static ObjectNode with(AttributePath path, String value) {
    return new SettingCase("", path, value, "", false).with(value);
  }

  private static Optional<Finding> found(
      Guard guard, List<String> actions, JsonNode before, JsonNode after) {
    PlanBuilder plan = new PlanBuilder();
    plan.change(guard.type() + ".x", actions, before, after);
    return plan.disarmed().stream().findFirst();
  }
}
