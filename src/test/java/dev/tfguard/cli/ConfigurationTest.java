package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a configuration changes about a run. */
final class ConfigurationTest {
  private static final String BUCKET = "resource \"aws_s3_bucket\" \"%s\" {\n}\n";
  private static final String PLAN =
      "{\"format_version\":\"1.2\",\"terraform_version\":\"1.11.4\",\"resource_changes\":["
          + "{\"address\":\"%1$s.a\",\"mode\":\"managed\",\"type\":\"%1$s\",\"name\":\"a\","
          + "\"change\":{\"actions\":[\"delete\"],\"before\":{},\"after\":null}}]}";

  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void makeRepository() throws IOException {
    folder = temporary.toRealPath();
    Files.createDirectories(folder.resolve(".git"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path config(String folder, String text) throws IOException {
    return write(folder + ".tfguard.hcl", text);
  }

  private Path bucket(String name) throws IOException {
    return write(name, BUCKET.formatted("b"));
  }

  // a bucket without protection is critical
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                              | ''       | 1",
        "fail_on = \"never\"                             | ''       | 0",
        "fail_on = \"low\"                               | ''       | 1",
        "fail_on = \"never\"                             | critical | 1",
        "fail_on = \"low\"                               | never    | 0",
        "plan { fail_on = \"never\" }                    | ''       | 1",
        "scan { fail_on = \"never\" }                    | ''       | 0",
        "scan { fail_on = \"never\" }                    | low      | 1",
        "check \"missing-prevent-destroy\" { severity = \"medium\" } | '' | 0",
        "check \"missing-prevent-destroy\" { severity = \"medium\" } | medium | 1",
        "check \"missing-prevent-destroy\" { enabled = false } | low | 0",
      })
  void aScanFailsOnWhatTheConfigurationSays(String config, String option, int code)
      throws IOException {
    bucket("main.tf");
    config("", config + "\n");
    Run run =
        option.isEmpty() ? Run.of("scan", folder) : Run.of("scan", "--fail-on", option, folder);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  void eachFolderFailsByItsOwnConfiguration() throws IOException {
    bucket("sandbox/main.tf");
    config("sandbox/", "fail_on = \"never\"\n");
    assertThat(Run.of("scan", folder).code()).isZero();
    bucket("production/main.tf");
    assertThat(Run.of("scan", folder).code()).isEqualTo(1);
    assertThat(Run.of("scan", folder.resolve("sandbox")).code()).isZero();
    assertThat(Run.of("scan", "--fail-on", "low", folder.resolve("sandbox")).code()).isEqualTo(1);
  }

  @Test
  void aCheckHasTheSeverityThatItIsGiven() throws IOException {
    bucket("main.tf");
    config("", "check \"missing-prevent-destroy\" {\n  severity = \"low\"\n}\n");
    JsonNode json = Run.scan(folder).json();
    assertThat(json.at("/findings/0/severity").asText()).isEqualTo("low");
    assertThat(json.at("/summary/low").asInt()).isEqualTo(1);
    assertThat(json.at("/summary").has("leftOut")).isFalse();
  }

  @Test
  void aCheckThatIsSwitchedOffFindsNothingButIsNotForgotten() throws IOException {
    bucket("main.tf");
    config("", "check \"missing-prevent-destroy\" {\n  enabled = false\n}\n");
    JsonNode json = Run.scan(folder).json();
    assertThat(json.path("findings")).isEmpty();
    assertThat(json.at("/summary/leftOut").toString())
        .isEqualTo("{\"directories\":0,\"files\":0,\"findings\":1}");
    assertThat(Run.of("scan", folder).out())
        .contains(
            "Left out, as the configuration wants: 1 finding of checks that are switched off");
  }

  @Test
  void whatIsLeftOutIsNeitherReadNorForgotten() throws IOException {
    bucket("main.tf");
    write("examples/a/broken.tf", "resource {");
    write("modules/a/examples/broken.tf", "resource {");
    bucket("modules/a/test.tf");
    config("", "exclude = [\"**/examples/**\", \"**/test.tf\"]\n");
    Run run = Run.of("scan", folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("1 file, 1 resource")
        .contains("Left out, as the configuration wants: 2 folders, 1 file\n");
  }

  @Test
  void whatIsLeftOutIsLeftOutHoweverItIsNamed() throws IOException {
    Path file = bucket("examples/a/main.tf");
    config("", "exclude = [\"**/examples/**\"]\n");
    for (Path start : new Path[] {file, file.getParent(), folder.resolve("examples")}) {
      Run run = Run.of("scan", start);
      assertThat(run.code()).as("%s", start).isZero();
      assertThat(run.out())
          .as("%s", start)
          .contains("Next: nothing; all that was named is left out");
    }
    Run fix = Run.of("fix", "--check", file);
    assertThat(fix.code()).isZero();
    assertThat(Run.of("scan", folder.resolve("examples/none")).code()).isEqualTo(2);
  }

  @Test
  void aModuleThatIsLeftOutStillTellsItsCallerWhatItIs() throws IOException {
    write("main.tf", "module \"a\" {\n  source = \"./modules/a\"\n}\n");
    write("root/main.tf", "module \"a\" {\n  source = \"../modules/a\"\n}\n");
    bucket("modules/a/main.tf");
    assertThat(Run.scan(folder.resolve("root")).findings()).hasSize(1);
    config("", "exclude = [\"modules\"]\n");
    assertThat(Run.scan(folder).findings()).isEmpty();
    assertThat(Run.scan(folder.resolve("root")).findings()).isEmpty();
    assertThat(Run.scan(folder).findings()).doesNotContain("unread-module module.a");
  }

  @Test
  void aFixLeavesAloneWhatIsNotFound() throws IOException {
    bucket("main.tf");
    bucket("examples/main.tf");
    Path off = bucket("off/main.tf");
    config("", "exclude = [\"examples\"]\n");
    config("off/", "check \"missing-prevent-destroy\" {\n  enabled = false\n}\n");
    Run run = Run.of("fix", folder);
    assertThat(run.out()).contains("b/main.tf").doesNotContain("examples").doesNotContain("off/");
    assertThat(Run.of("fix", "--check", off).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                    | aws_s3_bucket  | ''                      | 1",
        "fail_on = \"never\"                   | aws_s3_bucket  | ''                      | 0",
        "scan { fail_on = \"never\" }          | aws_s3_bucket  | ''                      | 1",
        "plan { fail_on = \"never\" }          | aws_s3_bucket  | ''                      | 0",
        "plan { fail_on = \"never\" }          | aws_s3_bucket  | --fail-on=high          | 1",
        "check \"plan-destroy\" { severity = \"low\" } | aws_s3_bucket | ''               | 0",
        "check \"plan-destroy\" { enabled = false }    | aws_s3_bucket | --fail-on=low    | 0",
        "''                                    | mycorp_disk    | ''                      | 0",
        "plan { strict = true }                | mycorp_disk    | ''                      | 1",
        "plan { strict = true }                | mycorp_disk    | --fail-on=never         | 0",
        "plan { fail_on = \"never\" }          | mycorp_disk    | --strict                | 1",
        "plan { strict = true }                | aws_iam_role   | ''                      | 0",
        "plan { any_destroy = true }           | aws_iam_role   | ''                      | 1",
        "plan { any_destroy = true }           | aws_iam_role   | --fail-on=never         | 0",
        "plan { strict = true }                | aws_iam_role   | --any-destroy           | 1",
      })
  void aPlanFailsOnWhatTheConfigurationSays(String config, String type, String option, int code)
      throws IOException {
    Path plan = write("plan.json", PLAN.formatted(type));
    Path named = config("", config.replace("{ ", "{\n").replace(" }", "\n}") + "\n");
    Run run =
        option.isEmpty()
            ? Run.of("plan", "--config", named, plan)
            : Run.of("plan", "--config", named, option, plan);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"--strict,plan-unclassified", "--any-destroy,plan-destroy"})
  void aPlanCannotFailOnWhatIsSwitchedOff(String option, String check) throws IOException {
    Path plan = write("plan.json", PLAN.formatted("mycorp_disk"));
    Path named = config("", "check \"" + check + "\" {\n  enabled = false\n}\n");
    Run run = Run.of("plan", "--config", named, option, plan);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(option + " fails on what " + check + " finds, and the configuration switches");
  }

  @Test
  void whatIsFoundAboutWaiversIsRuledToo() throws IOException {
    bucket("main.tf");
    String waiver =
        """
        waiver {
          checks  = ["protection-off"]
          address = "aws_s3_bucket.none"
          reason  = "it is rebuilt nightly"
          owner   = "data-platform"
          expires = "2999-01-01"
        }
        """;
    config("", waiver);
    assertThat(Run.scan(folder).findings()).anyMatch(found -> found.startsWith("unused-waiver"));
    config("", waiver + "check \"unused-waiver\" {\n  enabled = false\n}\n");
    Run run = Run.scan(folder);
    assertThat(run.findings()).containsExactly("missing-prevent-destroy aws_s3_bucket.b");
    assertThat(run.json().at("/summary/leftOut/findings").asInt()).isEqualTo(1);
  }

  @Test
  void everyMistakeIsSaidAtOnce() throws IOException {
    bucket("main.tf");
    config("", "fail-on = \"high\"\nexclude = \"a\"\n");
    Run run = Run.of("scan", folder);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("tfguard: ") && line.contains(".tfguard.hcl:"));
  }
}
