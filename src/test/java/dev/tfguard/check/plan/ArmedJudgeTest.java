package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.catalog.Enforcement;
import dev.tfguard.catalog.Protection;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.finding.Armed;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArmedJudgeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          aws_sqs_queue       | {} | NONE
          aws_db_instance     | {"deletion_protection":false} | NO
          aws_db_instance     | {"deletion_protection":null} | NO
          aws_db_instance     | {"deletion_protection":true,"skip_final_snapshot":true} | YES
          aws_db_instance     | {"deletion_protection":false,"skip_final_snapshot":false,"final_snapshot_identifier":null} | YES
          aws_db_instance     | {"deletion_protection":false,"skip_final_snapshot":false,"final_snapshot_identifier":"last"} | NO
          aws_db_instance     | {"deletion_protection":false,"skip_final_snapshot":true,"final_snapshot_identifier":null} | NO
          aws_cognito_user_pool | {"deletion_protection":"ACTIVE"} | YES
          aws_cognito_user_pool | {"deletion_protection":"INACTIVE"} | NO
          aws_instance        | {"disable_api_termination":true,"force_destroy":false} | YES
          aws_instance        | {"disable_api_termination":true,"force_destroy":true} | NO
          aws_dsql_cluster    | {"deletion_protection_enabled":true,"force_destroy":true} | NO
          google_sql_database_instance | {"deletion_protection":true,"settings":[{"deletion_protection_enabled":false}]} | YES
          google_sql_database_instance | {"deletion_protection":false,"settings":[{"deletion_protection_enabled":true}]} | YES
          google_sql_database_instance | {"deletion_protection":false,"settings":[{"deletion_protection_enabled":false}]} | NO
          google_sql_database_instance | {"deletion_protection":null,"settings":[{"deletion_protection_enabled":false}]} | UNKNOWN
          google_alloydb_backup | {"name":"x"} | NONE
          aws_s3_bucket       | {"force_destroy":true} | NONE
          aws_s3_bucket       | {"force_destroy":false} | UNKNOWN
          aws_s3_bucket       | {"bucket":"x"} | NONE
          aws_instance        | {"disable_api_termination":false,"force_destroy":false} | NO
          google_alloydb_backup | {"deletion_policy":"DELETE"} | NO
          google_alloydb_backup | {"deletion_policy":"PREVENT"} | YES
          """)
  void tellsWhetherSomebodyRefuses(String type, String before, Armed.State expected)
      throws IOException {
    assertThat(judge(type, JSON.readTree(before).deepCopy()).state()).isEqualTo(expected);
  }

  @Test
  void namesWhatRefuses() {
    assertThat(
            judge("aws_db_instance", PlanBuilder.object().put("deletion_protection", true)).text())
        .isEqualTo("deletion_protection is on, so the service would still refuse");
    assertThat(
            judge("google_sql_user", PlanBuilder.object().put("deletion_policy", "ABANDON")).text())
        .isEqualTo(
            "deletion_policy is on, so Terraform would not delete it, but a console or any other"
                + " client would");
  }

  @Test
  void saysWhatMakesALossWorse() {
    ObjectNode before =
        PlanBuilder.object()
            .put("deletion_protection", false)
            .put("skip_final_snapshot", true)
            .put("backup_retention_period", 0)
            .put("delete_automated_backups", true);
    assertThat(judge("aws_db_instance", before).text())
        .isEqualTo(
            "deletion_protection is off, so nothing refuses; with skip_final_snapshot = true, the"
                + " database is deleted without a last snapshot; with backup_retention_period = 0"
                + " and delete_automated_backups = true, less can be brought back");
  }

  @Test
  void doesNotSayWhatIsSensitive() {
    PlanBuilder plan = new PlanBuilder();
    ObjectNode before = PlanBuilder.object().put("deletion_protection", true);
    plan.change("aws_db_instance.x", List.of("delete"), before, NullNode.getInstance())
        .putObject("before_sensitive")
        .put("deletion_protection", true);
    Armed armed = judge(plan.build());

    assertThat(armed.state()).isEqualTo(Armed.State.UNKNOWN);
    assertThat(armed.text()).isEqualTo("the plan does not tell whether deletion_protection is on");
  }

  @Test
  void aLockThatStaysMayRefuse() {
    PlanBuilder plan =
        new PlanBuilder().refers("azurerm_management_lock.l", "azurerm_managed_disk.d");
    plan.change(
        "azurerm_managed_disk.d", List.of("delete"), PlanBuilder.object(), NullNode.getInstance());
    plan.refers("azurerm_managed_disk.d");

    assertThat(judge(plan.build()))
        .isEqualTo(
            new Armed(
                Armed.State.UNKNOWN,
                "azurerm_management_lock.l refers to it and stays, so the service may refuse"));
  }

  @Test
  void aLockThatGoesTooRefusesNothing() {
    PlanBuilder plan =
        new PlanBuilder().refers("azurerm_management_lock.l", "azurerm_managed_disk.d");
    ObjectNode any = PlanBuilder.object();
    plan.change("azurerm_managed_disk.d", List.of("delete"), any, NullNode.getInstance());
    plan.change("azurerm_management_lock.l", List.of("delete"), any, NullNode.getInstance());
    plan.refers("azurerm_managed_disk.d");

    assertThat(judge(plan.build()).state()).isEqualTo(Armed.State.NONE);
  }

  @Test
  void whatDependsOnItGoesBeforeAnythingRefuses() {
    PlanBuilder plan =
        new PlanBuilder()
            .refers("google_sql_database_instance.i")
            .refers("google_sql_user.u", "google_sql_database_instance.i")
            .refers("google_sql_database.d", "google_sql_database_instance.i");
    ObjectNode protectedOne = PlanBuilder.object().put("deletion_protection", true);
    NullNode nothing = NullNode.getInstance();
    plan.change("google_sql_database_instance.i", List.of("delete"), protectedOne, nothing);
    plan.change("google_sql_database.d", List.of("delete"), PlanBuilder.object(), nothing);

    assertThat(judge(plan.build()).text())
        .isEqualTo(
            "deletion_protection is on, so Terraform would not delete it, but a console or any"
                + " other client would; but before that it loses google_sql_database.d");
  }

  /** Each protection alone decides, in every type. */
  @Test
  void knowsEveryProtection() {
    for (String provider : PlanBuilder.CATALOG.providers()) {
      for (StatefulType type : PlanBuilder.CATALOG.types(provider)) {
        for (Protection protection : type.protections()) {
          String good = protection.safe().get(0);
          SettingCase each = new SettingCase(type.name(), protection.attribute(), good, "", false);
          Armed armed = judge(type.name(), each.with(good));
          assertThat(armed.state()).as(each.toString()).isEqualTo(Armed.State.YES);
          assertThat(armed.text())
              .startsWith(protection.attribute() + " is on, so")
              .contains(
                  protection.enforcedBy() == Enforcement.SERVICE ? "service would" : "Terraform");
        }
      }
    }
  }

  private static Armed judge(String type, ObjectNode before) {
    PlanBuilder plan = new PlanBuilder();
    plan.change(type + ".x", List.of("delete"), before, NullNode.getInstance());
    return judge(plan.build());
  }

  private static Armed judge(Plan plan) {
    ResourceChange change = plan.changes().get(0);
    StatefulType type = PlanBuilder.CATALOG.find(change.type()).orElseThrow();
    return ArmedJudge.of(plan, PlanBuilder.CATALOG, BlastRadius.of(plan, PlanBuilder.CATALOG))
        .judge(change, type);
  }
}
