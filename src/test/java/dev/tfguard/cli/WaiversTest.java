package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waivers do to the commands, on one fixed day. */
final class WaiversTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private static final String BUCKET = "resource \"aws_s3_bucket\" \"a\" {}\n";
  private static final String COMMENT =
      "# tfguard:ignore missing-prevent-destroy until=%s owner=ops reason=\"rebuilt nightly\"\n";
  private static final String BLOCK =
      """
      waiver {
        checks  = ["%s"]
        address = "%s"
        reason  = "rebuilt nightly"
        owner   = "ops"
        expires = "%s"
      %s}
      """;
  private static final String PLAN =
      "{\"format_version\":\"1.2\",\"terraform_version\":\"1.11.4\",\"resource_changes\":[{"
          + "\"address\":\"aws_s3_bucket.a\",\"mode\":\"managed\",\"type\":\"aws_s3_bucket\","
          + "\"name\":\"a\",\"change\":{\"actions\":[\"delete\"],\"before\":{},\"after\":null}}]}";

  @TempDir private Path folder;

  /** Makes it a repository, so that its configuration holds for the folders in it. */
  @BeforeEach
  void mark() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void waiver(String check, String address, String until) throws IOException {
    write(".tfguard.hcl", BLOCK.formatted(check, address, until, ""));
  }

  private static Run run(String command, Object... words) {
    Stream<Object> all = Stream.concat(Stream.of(command), Stream.of(words));
    return Run.at(NOON, all.toArray());
  }

  private Run scan(Object... options) {
    return run(
        "scan", Stream.concat(Stream.of("--format", "json", folder), Stream.of(options)).toArray());
  }

  @ParameterizedTest
  @CsvSource({
    "missing-prevent-destroy, aws_s3_bucket.a, 2026-11-20, 1",
    "missing-prevent-destroy, aws_s3_bucket.b, 2027-03-31, 1",
    "missing-prevent-destroy, aws_s3_bucket, 2027-03-31, 1",
    "protection-off, aws_s3_bucket.a, 2027-03-31, 1",
    "missing-prevent-destroy, aws_s3_bucket.a, 2026-11-21, 0",
    "missing-prevent-destroy, aws_s3_bucket.*, 2027-03-31, 0",
  })
  void aBlockLetsPassWhatItSays(String check, String address, String until, int code)
      throws IOException {
    write("main.tf", BUCKET);
    waiver(check, address, until);

    assertThat(scan().code()).isEqualTo(code);
  }

  @Test
  void whatIsWaivedStaysInTheReport() throws IOException {
    write("main.tf", BUCKET);
    waiver("missing-prevent-destroy", "*", "2027-03-31");

    JsonNode report = scan().json();
    JsonNode finding = report.path("findings").path(0);

    assertThat(report.path("summary").path("waived").asInt()).isEqualTo(1);
    assertThat(report.path("summary").path("critical").asInt()).isZero();
    assertThat(finding.path("waived").asBoolean()).isTrue();
    assertThat(finding.path("fixable").asBoolean()).isFalse();
    assertThat(finding.path("waiver").path("kind").asText()).isEqualTo("waiver");
    assertThat(finding.path("waiver").path("owner").asText()).isEqualTo("ops");
    assertThat(finding.path("waiver").path("until").asText()).isEqualTo("2027-03-31");
    assertThat(finding.path("waiver").path("place").asText()).endsWith("/.tfguard.hcl:1");
    assertThat(run("scan", folder).out()).contains("1 finding: 1 waived").doesNotContain("main.tf");
  }

  @Test
  void anExpiredOneFailsWhateverTheThreshold() throws IOException {
    write("main.tf", COMMENT.formatted("2026-11-20") + "resource \"aws_s3_bucket\" \"a\" {\n}\n");

    assertThat(scan("--fail-on", "critical").findings())
        .containsExactly(
            "expired-waiver aws_s3_bucket.a", "missing-prevent-destroy aws_s3_bucket.a");
    write(
        "main.tf",
        COMMENT.formatted("2026-11-20")
            + "resource \"aws_s3_bucket\" \"a\" {\n"
            + "  lifecycle {\n    prevent_destroy = true\n  }\n}\n");
    assertThat(scan("--fail-on", "critical").code()).isEqualTo(1);
    assertThat(scan("--fail-on", "never").code()).isZero();
    assertThat(scan("--no-waivers").findings()).isEmpty();
  }

  @Test
  void noWaiversTakesThemAllAway() throws IOException {
    write("main.tf", COMMENT.formatted("2027-03-31") + BUCKET + "# tfguard:ignore nothing\n");

    assertThat(scan("--no-waivers").code()).isEqualTo(1);
    assertThat(scan("--no-waivers").findings())
        .containsExactly("missing-prevent-destroy aws_s3_bucket.a");
  }

  @Test
  void aBrokenCommentIsAnErrorAndWaivesNothing() throws IOException {
    write("main.tf", COMMENT.formatted("2027-02-30") + BUCKET);

    Run run = scan();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).containsExactly("\"2027-02-30\" is no date");
    assertThat(run.json().path("findings").path(0).path("waived").asBoolean()).isFalse();
  }

  @Test
  void aBrokenBlockIsAnError() throws IOException {
    write("main.tf", BUCKET);
    waiver("missing-prevent-destroi", "*", "2027-03-31");

    Run run = scan();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(".tfguard.hcl:2:14: there is no check");
  }

  @Test
  void whatMayNotBeWaivedIsNot() throws IOException {
    write("main.tf", COMMENT.formatted("2027-03-31") + BUCKET);
    write(".tfguard.hcl", "no_waiver = [\"missing-prevent-destroy\", \"plan-destroy\"]\n");

    assertThat(scan().code()).isEqualTo(2);
    assertThat(scan().errors().get(0)).contains("cannot be waived", ".tfguard.hcl:1 forbids it");
    Path plan = write("plan.json", PLAN);
    Run allowed = run("plan", "--source", folder, "--allow", "*", plan);
    assertThat(allowed.code()).isEqualTo(2);
    assertThat(allowed.err()).contains("--allow lets plan-destroy at aws_s3_bucket.a pass");
  }

  @Test
  void aSharedModuleIsWaivedForAllOfItsAddressesOrNot() throws IOException {
    write("shared/main.tf", BUCKET);
    write(
        "main.tf",
        "module \"x\" {\n  source = \"./shared\"\n}\nmodule \"y\" {\n  source = \"./shared\"\n}\n");
    waiver("missing-prevent-destroy", "module.x.*", "2027-03-31");

    assertThat(scan().code()).isEqualTo(1);
    assertThat(scan().json().path("findings").path(0).path("message").asText())
        .endsWith("is about some of its 2 addresses, and 1 of them is not waived)");
    write(
        ".tfguard.hcl",
        BLOCK.formatted("missing-prevent-destroy", "module.x.*", "2027-03-31", "")
            + BLOCK.formatted("missing-prevent-destroy", "module.y.*", "2026-12-31", ""));
    assertThat(scan().code()).isZero();
    assertThat(scan().json().path("findings").path(0).path("waiver").path("until").asText())
        .isEqualTo("2026-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "prod, 1",
    "staging/x, 1",
    "staging, 0",
    "staging/main.tf, 0",
    "st*, 0",
    "'**/main.tf', 0"
  })
  void aPathIsFromTheFolderOfTheConfiguration(String path, int code) throws IOException {
    write("staging/main.tf", BUCKET);
    String line = "  path = \"" + path + "\"\n";
    write(".tfguard.hcl", BLOCK.formatted("missing-prevent-destroy", "*", "2027-03-31", line));

    assertThat(scan().code()).isEqualTo(code);
    assertThat(scan().findings().contains("unused-waiver *")).isEqualTo(code == 1);
  }

  @Test
  void onlyARunThatLooksEverywhereKnowsThatABlockIsOfNoUse() throws IOException {
    write("a/main.tf", BUCKET);
    write("b/main.tf", "");
    waiver("missing-prevent-destroy", "aws_s3_bucket.b", "2027-03-31");

    assertThat(scan().findings()).contains("unused-waiver aws_s3_bucket.b");
    assertThat(scan("--exclude", "b").findings()).hasSize(1);
    assertThat(run("scan", "--format", "json", folder.resolve("a")).findings()).hasSize(1);
    write("a/main.tf", "resource {\n");
    assertThat(scan().findings()).isEmpty();
  }

  @Test
  void aCommentInAFetchedModuleWaivesNothing() throws IOException {
    write(".terraform/modules/x/main.tf", COMMENT.formatted("2027-03-31") + BUCKET);

    Run run = run("scan", "--format", "json", folder.resolve(".terraform/modules/x"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.findings()).containsExactly("missing-prevent-destroy aws_s3_bucket.a");
  }

  @Test
  void plansAreWaivedByBlocksAndByComments() throws IOException {
    Path plan = write("plan.json", PLAN);
    waiver("plan-destroy", "aws_s3_bucket.b", "2027-03-31");
    assertThat(run("plan", "--source", folder, plan).code()).isEqualTo(2); // no source there
    write("main.tf", BUCKET);

    Run open = run("plan", "--format", "json", "--source", folder, plan);
    assertThat(open.code()).isEqualTo(1);
    assertThat(open.findings()).containsExactly("plan-destroy aws_s3_bucket.a");

    waiver("plan-destroy", "aws_s3_bucket.a", "2026-11-22");
    Run waived = run("plan", "--source", folder, plan);
    assertThat(waived.code()).isZero();
    assertThat(waived.out())
        .contains("waived  aws_s3_bucket.a", "waived by ops until 2026-11-22", "ends tomorrow");
    assertThat(run("plan", "--no-waivers", "--source", folder, plan).code()).isEqualTo(1);

    waiver("plan-destroy", "aws_s3_bucket.a", "2026-11-20");
    assertThat(run("plan", "--source", folder, plan).code()).isEqualTo(1);
    Files.delete(folder.resolve(".tfguard.hcl"));
    write("main.tf", COMMENT.formatted("2027-03-31").replace("missing-prevent", "plan") + BUCKET);
    assertThat(run("plan", "--source", folder, plan).code()).isZero();
  }

  @Test
  void fixLeavesWhatIsWaivedAlone() throws IOException {
    write("main.tf", COMMENT.formatted("2027-03-31") + BUCKET);

    Run run = run("fix", folder);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[missing-prevent-destroy]: left alone, being waived at ");
    assertThat(run("fix", "-q", folder).err()).isEmpty();
  }

  @Test
  void allAreListedWithTheirDays() throws IOException {
    write("main.tf", COMMENT.formatted("2026-12-01") + BUCKET);
    waiver("protection-off", "module.\u001b[31m*", "2026-11-20");

    Run run = run("waivers", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("2026-11-20  expired yesterday  module.\\u{1b}[31m*  [protection-off]\n")
        .contains("2026-12-01  ends in 10 days  aws_s3_bucket.a  [missing-prevent-destroy]\n")
        .endsWith("2 waivers: 1 expired\n");
    JsonNode list = run("waivers", "--format", "json", folder).json();
    assertThat(list.path("today").asText()).isEqualTo("2026-11-21");
    assertThat(list.path("waivers").path(0).path("daysLeft").asInt()).isEqualTo(-1);
    assertThat(list.path("waivers").path(1).path("kind").asText()).isEqualTo("comment");
    assertThat(run("waivers", "--expiring", "9", folder).out()).endsWith("1 waiver: 1 expired\n");
    Files.delete(folder.resolve(".tfguard.hcl"));
    assertThat(run("waivers", folder).code()).isZero();
    assertThat(run("waivers", "--expiring", "9", folder).out()).isEqualTo("0 waivers\n");
    write("main.tf", "# tfguard:ingore\n" + BUCKET);
    assertThat(run("waivers", folder).code()).isEqualTo(2);
    assertThat(run("waivers", "--expiring", "-1", folder).code()).isEqualTo(2);
    assertThat(run("waivers", folder.resolve("none")).code()).isEqualTo(2);
  }
}
