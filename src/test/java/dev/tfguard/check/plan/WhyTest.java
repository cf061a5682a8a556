package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.plan.ParsedPlan;
import dev.tfguard.plan.PlanReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reason that Terraform and OpenTofu give has words of its own. */
final class WhyTest {
  private static final String UNKNOWN = "a reason that tfguard does not know";

  @Test
  void quotesAReasonThatIsNew() {
    assertThat(planned("delete", "delete_because_x").why())
        .isEqualTo("the plan says \"delete_because_x\", " + UNKNOWN);
    assertThat(planned("delete", "x").why()).isEqualTo("the plan says \"x\", " + UNKNOWN);
    assertThat(planned("forget", "").why()).isEqualTo("the plan says \"\", " + UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete_because_count_index",
        "delete_because_each_key",
        "delete_because_enabled_false",
        "delete_because_no_module",
        "delete_because_no_move_target",
        "delete_because_no_resource_config",
        "delete_because_wrong_repetition",
        "forgot_because_lifecycle_destroy_in_config",
        "forgot_because_lifecycle_destroy_in_state",
        "read_because_check_nested",
        "read_because_config_unknown",
        "read_because_dependency_pending",
        "replace_because_cannot_update",
        "replace_because_tainted",
        "replace_by_request",
        "replace_by_triggers",
      })
  void saysItInWords(String reason) {
    for (String action : List.of("delete", "forget")) {
      PlannedChange planned = planned(action, reason);
      assertThat(planned.why()).doesNotContain(UNKNOWN, "_because_");
      assertThat(planned.remedies()).isNotEmpty();
    }
  }

  private static PlannedChange planned(String action, String reason) {
    PlanBuilder plan = new PlanBuilder();
    ObjectNode none = PlanBuilder.object();
    plan.change("aws_s3_bucket.a", List.of(action), none, none);
    ObjectNode json = plan.json();
    ((ObjectNode) json.get("resource_changes").get(0)).put("action_reason", reason);
    PlanReading reading =
        new PlanReading(
            List.of(ParsedPlan.of(json, PlanSelection.of(PlanBuilder.CATALOG))), List.of());
    List<Finding> findings =
        PlanScan.run(reading, PlanBuilder.CATALOG, parsed -> PlanSources.NONE, PlanRules.DEFAULT)
            .findings();
    assertThat(findings).hasSize(1);
    return findings.get(0).change().orElseThrow();
  }
}
