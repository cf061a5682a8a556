package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users say of resource types in their configuration, in every command. */
final class OwnTypesTest {
  private static final String CONFIG =
      """
      stateful "mycorp_database" {
        summary = "A database of the mainframe"
        kind    = "database"
        tier    = "critical"

        protection "lock" {
          safe        = ["true"]
          enforced_by = "service"
        }
      }

      stateless = ["aws_s3_bucket", "mycorp_rule"]
      """;
  private static final String SOURCE =
      """
      resource "mycorp_database" "a" {
      }

      resource "aws_s3_bucket" "b" {
      }

      resource "mycorp_thing" "c" {
      }
      """;
  private static final String PLAN =
      "{\"format_version\":\"1.2\",\"terraform_version\":\"1.11.4\",\"resource_changes\":["
          + "{\"address\":\"mycorp_database.a\",\"mode\":\"managed\",\"type\":\"mycorp_database\","
          + "\"name\":\"a\",\"change\":{\"actions\":[\"delete\"],\"before\":{\"lock\":true},"
          + "\"after\":null}},"
          + "{\"address\":\"mycorp_rule.r\",\"mode\":\"managed\",\"type\":\"mycorp_rule\","
          + "\"name\":\"r\",\"change\":{\"actions\":[\"delete\"],\"before\":{},\"after\":null}}]}";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void withoutAConfigurationTheTypesAreUnknown() throws IOException {
    write("main.tf", SOURCE);
    assertThat(Run.scan(folder).findings())
        .containsExactly("missing-prevent-destroy aws_s3_bucket.b");
    Run plan = Run.of("plan", "--format", "json", write("plan.json", PLAN));
    assertThat(plan.findings())
        .containsExactly("plan-unclassified mycorp_database.a", "plan-unclassified mycorp_rule.r");
  }

  @Test
  void aScanFollowsTheConfigurationOfEachModule() throws IOException {
    write("main.tf", SOURCE);
    write("inner/main.tf", SOURCE);
    write("inner/" + ".tfguard.hcl", CONFIG);
    assertThat(Run.scan(folder).findings())
        .containsExactly(
            "missing-prevent-destroy mycorp_database.a",
            "protection-off mycorp_database.a",
            "missing-prevent-destroy aws_s3_bucket.b");
    Run all = Run.scan("--config", folder.resolve("inner/.tfguard.hcl"), folder);
    assertThat(all.findings()).hasSize(4).noneMatch(finding -> finding.contains("aws_s3_bucket"));
  }

  @Test
  void aPlanFollowsTheConfigurationThatIsNamed() throws IOException {
    Path config = write("guard.hcl", CONFIG);
    Run run = Run.of("plan", "--format", "json", "--config", config, write("plan.json", PLAN));
    assertThat(run.findings()).containsExactly("plan-destroy mycorp_database.a");
    assertThat(run.out()).contains("\"severity\":\"critical\"").contains("lock is on");
  }

  @Test
  void aFixProtectsWhatTheConfigurationNames() throws IOException {
    Path config = write("guard.hcl", CONFIG);
    Path source = write("main.tf", SOURCE);
    Run run = Run.of("fix", "--write", "--config", config, folder);
    assertThat(run.code()).isZero();
    assertThat(Files.readString(source))
        .contains(
            """
            resource "mycorp_database" "a" {
              lifecycle {
                prevent_destroy = true
              }
            }
            """)
        .contains("resource \"aws_s3_bucket\" \"b\" {\n}\n");
  }

  @Test
  void theCatalogueShowsThem() throws IOException {
    Path config = write("guard.hcl", CONFIG);
    assertThat(Run.of("catalog", "--config", config, "--provider", "mycorp").out())
        .isEqualTo("mycorp_database  critical  database     A database of the mainframe\n");
    assertThat(Run.of("catalog", "--config", config, "mycorp_database").out())
        .contains("lock = true  (by the service)")
        .doesNotContain("http");
    assertThat(Run.of("catalog", "--config", config, "aws_s3_bucket").out())
        .isEqualTo("aws_s3_bucket holds nothing that cannot be made again\n");
  }

  @Test
  void aBrokenConfigurationStopsEveryCommand() throws IOException {
    Path config = write("guard.hcl", "stateful \"mycorp_db\" {\n  tiers = \"high\"\n}\n");
    Path source = write("main.tf", SOURCE);
    Path plan = write("plan.json", PLAN);
    for (Object[] words :
        new Object[][] {
          {"scan", folder}, {"plan", plan}, {"fix", folder}, {"catalog", "mycorp_x"}
        }) {
      Run run = Run.of(words[0], "--config", config, words[1]);
      assertThat(run.code()).as("%s", words[0]).isEqualTo(2);
      assertThat(run.out()).as("%s", words[0]).isEmpty();
      assertThat(run.err())
          .as("%s", words[0])
          .contains("guard.hcl:2:3: stateful \"mycorp_db\" knows no argument \"tiers\"");
    }
    assertThat(Files.readString(source)).isEqualTo(SOURCE);
    assertThat(Run.of("scan", "--config", folder.resolve("none"), folder).err())
        .contains("there is no such file");
  }
}
