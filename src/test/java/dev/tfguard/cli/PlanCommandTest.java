package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command plan makes of its arguments and of what it is given to read. */
final class PlanCommandTest {
  private static final String CHANGE =
      "{\"address\":\"%1$s.x\",\"mode\":\"managed\",\"type\":\"%1$s\",\"name\":\"x\","
          + "\"change\":{\"actions\":[\"%2$s\"],\"before\":{},\"after\":null}}";
  private static final String PLAN =
      "{\"format_version\":\"1.2\",\"terraform_version\":\"1.11.4\",\"resource_changes\":[%s]}";

  @TempDir private Path folder;

  private static String plan(String type, String action) {
    return PLAN.formatted(CHANGE.formatted(type, action));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Run json(Object... words) {
    return Run.of(Stream.concat(Stream.of("plan", "--format", "json"), Stream.of(words)).toArray());
  }

  @Test
  void aPlanThatChangesNothingPasses() throws IOException {
    Run run = json(write("plan.json", plan("aws_db_instance", "no-op")));

    assertThat(run.code()).isZero();
    assertThat(run.findings()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "aws_security_group_rule, delete, '', 0",
    "aws_security_group_rule, delete, --strict, 0",
    "aws_security_group_rule, delete, --any-destroy, 1",
    "aws_security_group_rule, update, --any-destroy, 0",
    "mycorp_thing, delete, '', 0",
    "mycorp_thing, delete, --strict, 1",
    "mycorp_thing, delete, --any-destroy, 1",
    "mycorp_thing, forget, --any-destroy, 0",
    "mycorp_thing, update, --strict, 0",
    "aws_eip, delete, '', 0",
    "aws_eip, delete, --any-destroy, 1",
    "aws_eip, delete, --fail-on=medium, 1",
    "aws_secretsmanager_secret, delete, '', 1",
    "aws_secretsmanager_secret, forget, '', 0",
    "aws_db_instance, forget, '', 1",
    "aws_db_instance, delete, '', 1",
    "aws_db_instance, delete, --fail-on=never, 0",
    "aws_db_instance, delete, --allow=aws_db_instance.x, 0",
    "aws_db_instance, delete, --allow=aws_*, 0",
    "aws_db_instance, delete, --allow=aws_db_instance, 1",
    "aws_security_group_rule, implode, '', 1",
  })
  void theGateDecidesOnTheExitCode(String type, String action, String option, int code)
      throws IOException {
    Path file = write("plan.json", plan(type, action));

    assertThat((option.isEmpty() ? json(file) : json(option, file)).code()).isEqualTo(code);
  }

  @Test
  void whatIsAllowedIsShownAndNeverSilent() throws IOException {
    Path file = write("plan.json", plan("aws_db_instance", "delete"));
    Run run = Run.of("plan", "--allow", "aws_db_instance.x", file);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("allowed  aws_db_instance.x").contains("1 finding: 1 allowed");
    assertThat(json("--allow", "*", file).json().at("/summary/waived").asInt()).isOne();
  }

  @Test
  void anAllowanceThatAllowsNothingIsSaid() throws IOException {
    Run run = json("--allow", "aws_db_instance.y", write("p", plan("aws_db_instance", "delete")));

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .isEqualTo("tfguard: --allow aws_db_instance.y allows nothing in these plans\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--strict", "--any-destroy"})
  void neverFailingAndFailingContradictEachOther(String option) {
    Run run = Run.of("plan", "--fail-on", "never", option, "plan.json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("contradict");
  }

  @Test
  void anEmptyAllowanceIsRefused() {
    assertThat(Run.of("plan", "--allow", "", "plan.json").code()).isEqualTo(2);
  }

  @Test
  void severalPlansAreOneRunAndABadOneDoesNotHideAGoodOne() throws IOException {
    Path good = write("good.json", plan("aws_db_instance", "delete"));
    Path other = write("other.json", plan("aws_s3_bucket", "delete"));
    Path bad = write("bad.json", "{\"version\":4,\"serial\":1,\"lineage\":\"x\"}");

    Run both = json(good, other);
    assertThat(both.code()).isOne();
    assertThat(both.findings())
        .containsExactly("plan-destroy aws_db_instance.x", "plan-destroy aws_s3_bucket.x");

    Run run = json("--fail-on", "never", good, bad);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.findings()).containsExactly("plan-destroy aws_db_instance.x");
    assertThat(run.errors()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ""})
  void readsAPipe(String name) throws JsonProcessingException {
    InputStream before = System.in;
    System.setIn(
        new ByteArrayInputStream(
            plan("aws_db_instance", "delete").getBytes(StandardCharsets.UTF_8)));
    try {
      Run run = name.isEmpty() ? json() : json(name);

      assertThat(run.code()).isOne();
      assertThat(run.json().at("/findings/0/location/path").asText()).isEqualTo("-");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void pointsAtTheSourceBesideThePlanAndShowsIt() throws IOException {
    write("main.tf", "\nresource \"aws_db_instance\" \"x\" {\n}\n");
    String plan =
        plan("aws_db_instance", "delete")
            .replaceFirst(
                "}$",
                ",\"configuration\":{\"root_module\":{\"resources\":[{\"address\":"
                    + "\"aws_db_instance.x\",\"mode\":\"managed\",\"type\":\"aws_db_instance\","
                    + "\"name\":\"x\"}]}}}");
    Path file = write("plan.json", plan);

    assertThat(json(file).json().at("/findings/0/location/line").asInt()).isEqualTo(2);
    assertThat(Run.of("plan", file).out()).contains("2 | resource \"aws_db_instance\" \"x\" {");
    assertThat(json("--source", folder.resolve("gone"), file).code()).isEqualTo(2);
  }
}
