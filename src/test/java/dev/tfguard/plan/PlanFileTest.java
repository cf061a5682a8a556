package dev.tfguard.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Binary plans, shown by shell scripts that behave as programs may. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no shell scripts")
final class PlanFileTest {
  private static final String SHOWS =
      "echo '{\"format_version\":\"1.2\",\"resource_changes\":[{\"address\":\"aws_s3_bucket.b\","
          + "\"mode\":\"managed\",\"type\":\"aws_s3_bucket\",\"name\":\"b\","
          + "\"change\":{\"actions\":[\"delete\"],\"before\":{}}}]}'\n";
  private static final String SHOWN = "delete aws_s3_bucket.b";

  @TempDir private Path home;
  private Path bin;
  private Path work;
  private Path plan;

  @BeforeEach
  void writePlan() throws IOException {
    bin = Files.createDirectory(home.resolve("bin"));
    work = Files.createDirectory(home.resolve("work"));
    plan = work.resolve("tf plan");
    Files.write(plan, planFile());
  }

  @Test
  void nothingThatCouldShowIt() throws IOException {
    assertThat(read()).contains("neither terraform nor tofu is on the PATH").contains("hint: ");
    Files.createDirectory(bin.resolve("terraform"));
    Files.writeString(bin.resolve("tofu"), "not executable");
    assertThat(read()).contains("neither terraform nor tofu is on the PATH");
  }

  @Test
  void aFailureIsSaidAsTheProgramSaidIt() throws IOException {
    script(
        "terraform",
        "printf '╷\\n│ \\033[31mError: \\033[0mno schemas\\n│ \\n│ run init\\n' >&2; exit 1\n");
    assertThat(read())
        .contains("terraform cannot show this binary plan: Error: no schemas / run init\n")
        .contains("run terraform show -json '" + plan + "' > plan.json");
  }

  @Test
  void aFailureAfterAWholePlanIsAFailure() throws IOException {
    script("terraform", SHOWS + "exit 3\n");
    assertThat(read()).contains("exit code 3").doesNotContain(SHOWN);
  }

  @Test
  void aFailureThatSaysALot() throws IOException {
    script("terraform", "yes 'Error: again' | head -c 5000000 >&2\nexit 1\n");
    assertThat(read())
        .contains("Error: again / Error: again / Error: again\n")
        .hasSizeLessThan(2000);
  }

  @Test
  void outputThatIsNoPlan() throws IOException {
    script("terraform", "echo rubbish\n");
    assertThat(read()).contains("terraform cannot show this binary plan: there is no plan in it");
    script("terraform", "echo '{'\nyes rubbish\n");
    assertThat(read()).contains("this is not valid JSON");
    script("terraform", "exit 0\n");
    assertThat(read()).contains("terraform cannot show this binary plan: it is empty");
  }

  @Test
  void aProgramThatDoesNotStart() throws IOException {
    Path program = script("terraform", "");
    Files.writeString(program, "#!" + home.resolve("no-shell") + "\n");
    assertThat(read()).contains("this is a binary plan, and terraform does not start");
  }

  @Test
  void aProgramThatGivesNoAnswer() throws IOException {
    script("terraform", "sleep 50\n");
    assertThat(read(Duration.ofMillis(300))).contains("it gives no answer");
    script("terraform", SHOWS + "exec >&-\nsleep 50\n");
    assertThat(read(Duration.ofMillis(300))).contains("it gives no answer").doesNotContain(SHOWN);
  }

  @Test
  void whoeverListensToTheStandardErrorIsNotWaitedFor() throws IOException {
    script("terraform", "sleep 3 >&- &\n" + SHOWS);
    assertThat(read()).endsWith(SHOWN + "\n");
  }

  @Test
  void theOtherProgramIsAskedThen() throws IOException {
    script("tofu", SHOWS);
    assertThat(read()).isEqualTo(plan + ": plan: " + SHOWN + "\n");
    script("terraform", "echo 'Error: unsupported plan' >&2\nexit 1\n");
    assertThat(read()).isEqualTo(plan + ": plan: " + SHOWN + "\n");
    script("tofu", "echo 'Error: it is Terraform' >&2\nexit 1\n");
    assertThat(read()).contains("Error: unsupported plan").contains("Error: it is Terraform");
  }

  @Test
  void theFirstIsEnough() throws IOException {
    script("terraform", SHOWS);
    script("tofu", "touch asked\n");
    assertThat(read()).isEqualTo(plan + ": plan: " + SHOWN + "\n");
    assertThat(work.resolve("asked")).doesNotExist();
  }

  @Test
  void noiseOfAWrapperIsNoFault() throws IOException {
    script(
        "terraform",
        "echo '[command]terraform-bin show -json x'\n" + SHOWS + "echo '::debug::{\"a\":1}'\n");
    assertThat(read()).isEqualTo(plan + ": plan: " + SHOWN + "\n");
  }

  @Test
  void runsInItsDirectoryWithAPlainEnvironment() throws IOException {
    script(
        "terraform",
        "[ \"$PWD\" = '"
            + work.toRealPath()
            + "' ] || echo wrong directory >&2\n"
            + "[ \"$CHECKPOINT_DISABLE$TF_IN_AUTOMATION\" = 11 ] || echo wrong variables >&2\n"
            + "env | grep TF_CLI_ARGS >&2\n"
            + "[ \"$1 $2 $3\" = 'show -json "
            + plan.toRealPath()
            + "' ] || echo wrong \"$@\" >&2\n"
            + "read line && echo an input >&2\n"
            + "exit 1\n");
    assertThat(read()).contains("exit code 1");
  }

  @Test
  void aNameThatLooksLikeAnOption() throws IOException {
    Path file = Files.write(Path.of("target", "-json"), planFile());
    script("terraform", "case \"$3\" in /*/-json) " + SHOWS + ";; esac\n");
    assertThat(read(file.toString(), Duration.ofMinutes(1))).contains(SHOWN);
    Files.delete(file);
  }

  @Test
  void aLinkIsGivenAsTheFileItLeadsTo() throws IOException {
    script("terraform", "cmp -s \"$3\" '" + plan + "' && " + SHOWS);
    Path link = Files.createSymbolicLink(home.resolve("link"), plan);
    assertThat(read(link.toString(), Duration.ofMinutes(1))).contains(SHOWN);
  }

  @Test
  void theRealTerraform() throws IOException, InterruptedException {
    ShowCommand real = ShowCommand.in(work);
    assumeTrue(
        real.programs().stream().anyMatch(program -> program.endsWith("terraform")),
        "terraform is not installed");
    Files.writeString(work.resolve("main.tf"), "resource \"terraform_data\" \"gone\" {\n}\n");
    Path program = real.programs().get(0);
    run(program, "init");
    run(program, "apply", "-auto-approve");
    run(program, "plan", "-destroy", "-out=real");

    PlanReading reading =
        new PlanReader(PlanText.SELECTION, InputStream.nullInputStream(), work)
            .read(List.of(work.resolve("real").toString()));

    assertThat(ReadingText.of(reading)).endsWith("real: plan: delete terraform_data.gone\n");
    Files.move(work.resolve("real"), work.resolve("broken"));
    byte[] bytes = Files.readAllBytes(work.resolve("broken"));
    Files.write(work.resolve("broken"), Arrays.copyOf(bytes, bytes.length / 2));
    reading =
        new PlanReader(PlanText.SELECTION, InputStream.nullInputStream(), work)
            .read(List.of(work.resolve("broken").toString()));
    assertThat(ReadingText.of(reading)).contains("terraform cannot show this binary plan: Error: ");
  }

  private void run(Path program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    builder.environment().put("CHECKPOINT_DISABLE", "1");
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  private String read() {
    return read(Duration.ofMinutes(1));
  }

  private String read(Duration patience) {
    return read(plan.toString(), patience);
  }

  private String read(String name, Duration patience) {
    ShowCommand show = new ShowCommand(List.of(home.resolve("none"), bin), work, patience);
    return ReadingText.of(
        new PlanReader(PlanText.SELECTION, InputStream.nullInputStream(), show)
            .read(List.of(name)));
  }

  private Path script(String name, String body) throws IOException {
    Path file = bin.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + body, UTF_8);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static byte[] planFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("tfplan"));
      out.write(1);
    }
    return bytes.toByteArray();
  }
}
