package dev.tfguard.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Threshold;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a configuration may say, and what is told of one that says something else. */
final class ConfigReaderTest {
  private static final Path CASES = Path.of("testdata/config");

  @ParameterizedTest
  @MethodSource("broken")
  void saysEverythingThatIsWrong(Path file) throws IOException {
    Path expected = file.resolveSibling(file.getFileName().toString().replace(".hcl", ".expected"));
    assertThatExceptionOfType(BrokenConfigException.class)
        .isThrownBy(() -> read(file))
        .satisfies(
            broken -> {
              String complaints = String.join("\n", broken.complaints()) + "\n";
              if (Boolean.getBoolean("tfguard.update")) {
                Files.writeString(expected, complaints);
              }
              assertThat(complaints).isEqualTo(Files.readString(expected));
            });
  }

  static List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(CASES.resolve("broken"))) {
      return files.filter(file -> file.toString().endsWith(".hcl")).sorted().toList();
    }
  }

  @Test
  void anEmptyFileSaysNothing() {
    Config config = read("# nothing yet\n");
    assertThat(config.gate().scan()).isEqualTo(Gate.NONE);
    assertThat(config.gate().plan()).isEqualTo(Gate.NONE);
    assertThat(config.gate().checks()).isSameAs(CheckRules.NONE);
    assertThat(config.exclude().isEmpty()).isTrue();
    assertThat(config.baseline()).isEmpty();
  }

  @Test
  void readsEverything() throws IOException {
    Config config = read(CASES.resolve("everything.hcl"));
    assertThat(config.gate().scan()).isEqualTo(new Gate(Optional.of(Threshold.LOW), false, false));
    assertThat(config.gate().plan()).isEqualTo(new Gate(Optional.of(Threshold.MEDIUM), true, true));
    assertThat(config.baseline()).contains("tfguard.baseline.json");
    CheckRules checks = config.gate().checks();
    assertThat(checks.severity(new CheckId("unread-module"))).contains(Severity.HIGH);
    assertThat(checks.isOff(new CheckId("unread-module"))).isFalse();
    assertThat(checks.isOff(new CheckId("data-loss-setting"))).isTrue();
    assertThat(checks.isOff(new CheckId("undecided-protection"))).isTrue();
    assertThat(checks.isOff(new CheckId("plan-destroy"))).isFalse();
  }

  @Test
  void aCommandsOwnThresholdGoesBeforeTheCommonOne() {
    assertThat(read("fail_on = \"low\"\nplan {\n  fail_on = \"critical\"\n}\n").gate().plan())
        .isEqualTo(new Gate(Optional.of(Threshold.CRITICAL), false, false));
    assertThat(read("fail_on = \"never\"\nplan {\n  strict = true\n}\n").gate().scan().failOn())
        .contains(Threshold.NEVER);
  }

  private static Config read(Path file) throws IOException {
    String name = file.getFileName().toString();
    return ConfigReader.read(SourceFile.decode(name, Files.readAllBytes(file)), name);
  }

  private static Config read(String text) {
    return ConfigReader.read(SourceFile.decode("a.hcl", text.getBytes(UTF_8)), "a.hcl");
  }
}
