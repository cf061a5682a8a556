package dev.tfguard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.history.GitRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull request that would let itself pass, in a virtual machine whose directory it is. */
final class ConfigFromTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private Path temporary;
  private Path home = Path.of("");

  @BeforeEach
  void proposeToLetAllPass() throws IOException {
    home = temporary.toRealPath().resolve("repo");
    GitRepository.in(home)
        .write("main.tf", "resource \"aws_s3_bucket\" \"b\" {\n}\n")
        .commit("base")
        .write(".tfguard.hcl", "fail_on = \"never\"\n")
        .commit("let it pass");
  }

  @Test
  void theProposedFileHoldsOnlyWhereNobodyAsksForAnother() throws IOException {
    assertThat(run(Map.of(), "scan").code()).isZero();
    Run option = run(Map.of(), "scan", "--config-from", "HEAD~1");
    assertThat(option.code()).isEqualTo(1);
    assertThat(option.err())
        .isEqualTo(
            "tfguard: HEAD~1:.tfguard.hcl holds, and not what is checked out instead of it\n");
    assertThat(run(Map.of("TFGUARD_CONFIG_FROM", "HEAD~1"), "scan").code()).isEqualTo(1);
    assertThat(run(Map.of("TFGUARD_CONFIG_FROM", "HEAD~1"), "scan", "--config-from=HEAD").code())
        .isZero();
  }

  @Test
  void aRevisionThatIsNotThereStopsEveryCommand() throws IOException {
    for (String command : List.of("scan", "fix", "catalog")) {
      Run run = run(Map.of(), command, "--config-from", "origin/main");
      assertThat(run.code()).as(command).isEqualTo(2);
      assertThat(run.out()).as(command).isEmpty();
      assertThat(run.err()).as(command).contains("there is no revision 'origin/main' here");
    }
  }

  private Run run(Map<String, String> environment, String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(JAVA, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(words));
    File out = temporary.resolve("out").toFile();
    File err = temporary.resolve("err").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(home.toFile()).redirectOutput(out).redirectError(err);
    builder.environment().keySet().removeIf(name -> name.startsWith("TFGUARD_"));
    builder.environment().putAll(environment);
    int code = builder.start().onExit().join().exitValue();
    return new Run(code, read(out), read(err));
  }

  private static String read(File file) throws IOException {
    return new String(Files.readAllBytes(file.toPath()), UTF_8);
  }
}
