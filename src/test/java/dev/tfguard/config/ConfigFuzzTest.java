package dev.tfguard.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads whatever somebody calls a configuration. Without {@code JAZZER_FUZZ=1} only the seeds are
 * run.
 */
final class ConfigFuzzTest {

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "5m")
  void isReadOrRefusedWithReasons(byte[] bytes) {
    try {
      ConfigReader.read(SourceFile.decode("fuzz", bytes), "fuzz");
    } catch (BrokenConfigException refused) {
      assertThat(refused.complaints()).isNotEmpty().allMatch(line -> line.startsWith("fuzz:"));
    }
  }

  private static List<byte[]> seeds() throws IOException {
    return List.of(
        Files.readAllBytes(Path.of("testdata/config/own-types/.tfguard.hcl")),
        Files.readAllBytes(Path.of("testdata/config/everything.hcl")),
        Files.readAllBytes(Path.of("testdata/config/broken/wrong-values.hcl")),
        Files.readAllBytes(Path.of("testdata/config/broken/contradictions.hcl")),
        Files.readAllBytes(Path.of("testdata/config/broken/syntax.hcl")),
        Files.readAllBytes(Path.of("testdata/catalog/input.hcl")),
        Files.readAllBytes(Path.of("rules/aws/rds.hcl")),
        Files.readAllBytes(Path.of("testdata/fuzz/template.tf")));
  }
}
