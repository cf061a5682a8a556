package dev.tfguard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.terraform.InstanceKey;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlanParserTest {

  @Test
  void keepsNothingOfWhatDoesNotChange() throws IOException {
    Plan plan =
        PlanText.withChanges(
            PlanText.database("{\"actions\":[\"no-op\"],\"before\":{},\"after\":{}}"));

    assertThat(plan.changes()).isEmpty();
    assertThat(plan.types()).isEqualTo(Map.of("aws_db_instance", 1));
    assertThat(plan.counts()).isEqualTo(new ActionCounts(0, 0, 0, 0, 0, 1, 0, 0, 0));
  }

  @Test
  void keepsNoUpdateOfATypeThatIsNotWanted() throws IOException {
    Plan plan =
        PlanText.withChanges(
            "{\"address\":\"null_resource.a\",\"type\":\"null_resource\",\"name\":\"a\","
                + "\"change\":{\"actions\":[\"update\"],\"before\":{},\"after\":{}}}");

    assertThat(plan.changes()).isEmpty();
    assertThat(plan.counts().update()).isEqualTo(1);
  }

  @Test
  void keepsADestructionOfAnyType() throws IOException {
    Plan plan =
        PlanText.withChanges(
            "{\"address\":\"module.a[\\\"x\\\"].null_resource.b[3]\",\"type\":\"null_resource\","
                + "\"module_address\":\"module.a[\\\"x\\\"]\",\"name\":\"b\",\"index\":3,"
                + "\"deposed\":\"00000001\",\"action_reason\":\"delete_because_count_index\","
                + "\"change\":{\"actions\":[\"delete\"],\"before\":{\"id\":\"1\"},\"after\":null}}");
    ResourceChange change = plan.changes().get(0);

    assertThat(change.moduleAddress()).isEqualTo("module.a[\"x\"]");
    assertThat(change.key()).contains(new InstanceKey.Index(3));
    assertThat(change.deposed()).contains("00000001");
    assertThat(change.reason()).contains("delete_because_count_index");
    assertThat(change.before().exists()).isTrue();
    assertThat(change.after()).isEqualTo(Attributes.NONE);
  }

  @Test
  void neverCountsData() throws IOException {
    Plan plan =
        PlanText.withChanges(
            "{\"address\":\"data.aws_ami.a\",\"mode\":\"data\",\"type\":\"aws_ami\",\"name\":\"a\","
                + "\"change\":{\"actions\":[\"delete\"]}}");

    assertThat(plan.changes()).isEmpty();
    assertThat(plan.types()).isEmpty();
  }

  @Test
  void takesFromTheAddressWhatIsNotSaid() throws IOException {
    ResourceChange change =
        PlanText.withChanges(
                "{\"change\":{\"actions\":[\"delete\"]},"
                    + "\"address\":\"module.a[0].aws_s3_bucket.logs[\\\"x\\\"]\"}")
            .changes()
            .get(0);

    assertThat(change.type()).isEqualTo("aws_s3_bucket");
    assertThat(change.name()).isEqualTo("logs");
    assertThat(change.moduleAddress()).isEqualTo("module.a[0]");
    assertThat(change.key()).contains(new InstanceKey.Text("x"));
    assertThat(change.configAddress()).hasToString("module.a.aws_s3_bucket.logs");
  }

  @Test
  void keepsAnEmptyListOfActionsAsUnknown() throws IOException {
    ResourceChange change = PlanText.onlyDatabase("{\"actions\":[],\"before\":{},\"after\":{}}");

    assertThat(change.actions().unknown()).isNotEmpty();
    assertThat(change.actions().changesNothing()).isFalse();
  }

  @Test
  void writesReplacePathsAsTerraformDoes() throws IOException {
    ResourceChange change =
        PlanText.onlyDatabase(
            "{\"actions\":[\"delete\",\"create\"],\"before\":{},\"after\":{},"
                + "\"replace_paths\":[[\"a\",\"b\",0,\"a b\",\"c\"],[\"name\"]]}");

    assertThat(change.replacePaths()).containsExactly("a.b[0][\"a b\"].c", "name");
    assertThat(change.actions().isReplacement()).isTrue();
  }

  @Test
  void countsMovesAndImportsBesides() throws IOException {
    Plan plan =
        PlanText.withChanges(
            "{\"previous_address\":\"aws_db_instance.old\","
                + PlanText.database("{\"actions\":[\"no-op\"]}").substring(1),
            PlanText.database("{\"actions\":[\"no-op\"],\"importing\":{\"id\":\"i\"}}"));

    assertThat(plan.counts()).isEqualTo(new ActionCounts(0, 0, 0, 0, 0, 2, 0, 1, 1));
  }

  @Test
  void readsHowFarPlanningGot() throws IOException {
    Plan plan =
        PlanText.parse(
            """
            {"complete": false, "errored": true, "planned_values": {},
             "action_invocations": [{"type": "x", "address": "action.x.y"}],
             "deferred_action_invocations": [{"reason": "unknown",
               "action_invocation": {"address": "action.x.z"}}],
             "deferred_changes": [{"reason": "absent_prereq", "resource_change":
               {"address": "aws_s3_bucket.b", "change": {"actions": ["create"]}}}],
             "terraform_version": "1.14.0", "format_version": "1.2"}
            """);

    assertThat(plan.completion()).isEqualTo(new Completion(true, Optional.of(false)));
    assertThat(plan.invocations()).containsExactly("action.x.y", "action.x.z");
    assertThat(plan.deferred()).extracting(DeferredChange::reason).containsExactly("absent_prereq");
    assertThat(plan.terraformVersion()).contains("1.14.0");
    assertThat(plan.formatVersion()).isEqualTo("1.2");
  }
}
