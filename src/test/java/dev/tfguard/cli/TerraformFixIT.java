package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.plan.OfflineTerraform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terraform itself refuses to destroy what the command fix protected. */
@Timeout(300)
final class TerraformFixIT {
  private static final Path FIXTURE = Path.of("testdata/fix-terraform");
  private static final Path PROVIDERS = Path.of("testdata/plans/providers.tf");

  private static final List<String> PROTECTED =
      List.of(
          "aws_db_instance.main",
          "aws_kms_key.main",
          "aws_s3_bucket.media[0]",
          "aws_s3_bucket.media[1]",
          "module.store.aws_dynamodb_table.orders");

  private static final Pattern REFUSED =
      Pattern.compile("Resource (\\S+) has lifecycle\\.prevent_destroy set");

  private static List<OfflineTerraform> started = List.of();

  @TempDir private Path copy;

  @BeforeAll
  static void startProvider(@TempDir Path temporary) throws IOException {
    started = List.of(OfflineTerraform.startOrSkip(temporary));
  }

  @AfterAll
  static void stopProvider() {
    started.forEach(OfflineTerraform::close);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--write", "--write --as-override", "--write --unsafe"})
  void terraformRefusesAfterwards(String options) throws IOException, InterruptedException {
    copyFixture();
    terraform("get");
    String before = planDestroy();
    assertThat(before).contains("Plan: 0 to add, 0 to change, 6 to destroy.");
    assertThat(refused(before)).isEmpty();

    assertThat(fix(options).code()).isZero();

    String after = planDestroy();
    assertThat(refused(after)).containsExactlyElementsOf(PROTECTED);
    assertThat(after).contains("but then encountered a problem");
    assertThat(fix("--check " + options.replace("--write", "")).code()).isZero();
  }

  private Run fix(String options) {
    Stream<Object> words = Stream.of("fix", "--prefix", ".", copy);
    return Run.of(
        Stream.concat(words, Stream.of(options.split(" +")).filter(word -> !word.isEmpty()))
            .toArray());
  }

  private String planDestroy() throws IOException, InterruptedException {
    return terraform("plan", "-destroy", "-refresh=false", "-input=false", "-no-color");
  }

  private String terraform(String... arguments) throws IOException, InterruptedException {
    return started.get(0).run(copy, List.of(arguments));
  }

  // The message is broken into lines, each with a bar before it.
  private static List<String> refused(String output) {
    String line = output.replaceAll("\\s*\\R[│\\s]*", " ");
    return REFUSED.matcher(line).results().map(found -> found.group(1)).sorted().toList();
  }

  private void copyFixture() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(FIXTURE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Files.copy(PROVIDERS, copy.resolve("providers.tf"));
  }
}
