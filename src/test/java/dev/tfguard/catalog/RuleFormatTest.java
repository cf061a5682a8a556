package dev.tfguard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule files are formatted, so that everybody writes them alike. */
final class RuleFormatTest {

  @Test
  void everyFileIsFormattedAsTerraformDoes(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(isInstalled("terraform"), "terraform is not installed");
    for (Path path : files()) {
      // terraform formats files of its own names only
      Files.copy(path, folder.resolve(path.toString().replace(File.separatorChar, '-') + ".tf"));
    }
    Path unformatted = folder.resolve("unformatted");
    Process process =
        new ProcessBuilder("terraform", "fmt", "-list=true", "-write=false", folder.toString())
            .redirectOutput(unformatted.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllLines(unformatted)).isEmpty();
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files.filter(path -> path.toString().endsWith(".hcl")).sorted().toList();
    }
  }
}
