package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One setting before and after, and what is said of it. */
final class WeakeningsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> UPDATE = List.of("update");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          aws_db_instance | {"deletion_protection":false} | {"deletion_protection":true}
          aws_db_instance | {"engine":"a"} | {"engine":"b"}
          aws_db_instance | {"backup_retention_period":7} | {"backup_retention_period":7.0}
          aws_db_instance | {"backup_retention_period":0} | {"backup_retention_period":null}
          aws_db_instance | {"backup_retention_period":-1} | {"backup_retention_period":0}
          google_alloydb_backup | {"deletion_policy":"PREVENT"} | {"deletion_policy":"ABANDON"}
          google_spanner_database | {"version_retention_period":"1h"} | {"version_retention_period":"3600s"}
          google_spanner_database | {"version_retention_period":"3d"} | {"version_retention_period":"80h"}
          google_spanner_database | {"version_retention_period":"1h30m"} | {"version_retention_period":"90m"}
          aws_cloudwatch_log_group | {"retention_in_days":30} | {"retention_in_days":0}
          aws_cloudwatch_log_group | {"retention_in_days":30} | {"retention_in_days":null}
          aws_backup_plan | {"rule":[{"lifecycle":[{"delete_after":7}]}]} | {"rule":[{"lifecycle":[{"delete_after":8}]},{"lifecycle":[{"delete_after":1}]}]}
          aws_instance | {"root_block_device":[{"delete_on_termination":true}]} | {"root_block_device":[{"delete_on_termination":true}]}
          aws_instance | {"ebs_block_device":[{"delete_on_termination":false}]} | {"ebs_block_device":[{"delete_on_termination":false},{"delete_on_termination":true}]}
          aws_fsx_openzfs_file_system | {"delete_options":["DELETE_CHILD_VOLUMES_AND_SNAPSHOTS"]} | {"delete_options":[]}
          """)
  void nothingGetsWorse(String type, String before, String after) throws IOException {
    assertThat(weaken(type, before, after)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          aws_db_instance | {"deletion_protection":true} | {"deletion_protection":false} | deletion_protection from true to false
          aws_db_instance | {"deletion_protection":true} | {} | deletion_protection from true to unset (false by default)
          aws_db_instance | {"backup_retention_period":35} | {"backup_retention_period":7} | backup_retention_period from 35 to 7
          google_alloydb_cluster | {"deletion_policy":"DEFAULT"} | {"deletion_policy":"FORCE"} | deletion_policy from "DEFAULT" to "FORCE"
          google_container_cluster | {} | {"deletion_protection":false} | deletion_protection from unset (true by default) to false
          google_spanner_database | {"version_retention_period":"3d"} | {"version_retention_period":"71h"} | version_retention_period from "3d" to "71h"
          google_spanner_database | {"version_retention_period":"3d"} | {"version_retention_period":"x"} | version_retention_period from "3d" to "x"
          google_spanner_database | {"version_retention_period":"x"} | {"version_retention_period":"3d"} | version_retention_period from "x" to "3d"
          aws_cloudwatch_log_group | {"retention_in_days":0} | {"retention_in_days":3653} | retention_in_days from 0 to 3653
          aws_backup_plan | {"rule":[{"lifecycle":[{"delete_after":null}]}]} | {"rule":[{"lifecycle":[{"delete_after":9}]}]} | rule.lifecycle.delete_after from unset to 9
          aws_backup_plan | {"rule":[{"lifecycle":[{"delete_after":7}]},{"lifecycle":[{"delete_after":90}]}]} | {"rule":[{"lifecycle":[{"delete_after":90}]}]} | rule.lifecycle.delete_after from 7 and 90 to 90
          aws_instance | {"ebs_block_device":[{"delete_on_termination":false},{"delete_on_termination":true}]} | {"ebs_block_device":[{"delete_on_termination":true},{"delete_on_termination":true}]} | ebs_block_device.delete_on_termination from false and true to true
          aws_instance | {"ebs_block_device":[{"delete_on_termination":false},{"delete_on_termination":true}]} | {"ebs_block_device":[]} | ebs_block_device.delete_on_termination from false and true to unset
          aws_s3_bucket | {"versioning":[{"enabled":true}]} | {"versioning":[]} | versioning.enabled from true to unset
          aws_fsx_openzfs_file_system | {"delete_options":[]} | {"delete_options":["DELETE_CHILD_VOLUMES_AND_SNAPSHOTS"]} | delete_options from unset to "DELETE_CHILD_VOLUMES_AND_SNAPSHOTS"
          google_netapp_volume | {"restricted_actions":["DELETE"]} | {"restricted_actions":[]} | restricted_actions from "DELETE" to unset
          """)
  void somethingGetsWorse(String type, String before, String after, String text)
      throws IOException {
    List<Finding> found = weaken(type, before, after);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).contains(text);
  }

  @Test
  void whatIsSensitiveIsNotShown() throws IOException {
    PlanBuilder plan = new PlanBuilder();
    ObjectNode change =
        plan.change("aws_db_instance.x", UPDATE, json("{\"deletion_protection\":true}"), off());
    change.putObject("before_sensitive").put("deletion_protection", true);
    change.putObject("after_sensitive").put("deletion_protection", true);

    assertThat(plan.disarmed().get(0).message())
        .contains("deletion_protection from a sensitive value to a sensitive value")
        .doesNotContain("true", "false");
  }

  @Test
  void allThatGetsWorseIsSaidOnce() throws IOException {
    Finding finding =
        weaken(
                "aws_db_instance",
                "{\"deletion_protection\":true,\"backup_retention_period\":7}",
                "{\"deletion_protection\":false,\"backup_retention_period\":0,"
                    + "\"skip_final_snapshot\":true}")
            .get(0);

    assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    assertThat(finding.message())
        .isEqualTo(
            "aws_db_instance.x loses its protection: deletion_protection from true to false,"
                + " skip_final_snapshot from unset (false by default) to true (the database is"
                + " deleted without a last snapshot), backup_retention_period from 7 to 0; this is"
                + " the first of two steps to its destruction, and the next plan can take it: keep"
                + " the protection unless that is what you want");
    assertThat(finding.change().orElseThrow().armed().text())
        .isEqualTo("deletion_protection is off, so nothing refuses");
  }

  private static List<Finding> weaken(String type, String before, String after) throws IOException {
    PlanBuilder plan = new PlanBuilder();
    plan.change(type + ".x", UPDATE, json(before), json(after));
    return plan.disarmed();
  }

  private static ObjectNode off() {
    return PlanBuilder.object().put("deletion_protection", false);
  }

  private static ObjectNode json(String text) throws IOException {
    return JSON.readTree(text).deepCopy();
  }
}
