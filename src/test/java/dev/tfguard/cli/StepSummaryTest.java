package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each run is a program of its own, for the page is named by its environment. */
final class StepSummaryTest {
  private static final int FINDINGS = 1;

  @TempDir private Path folder;

  private Path page;

  @BeforeEach
  void namePage() {
    page = folder.resolve("summary.md");
  }

  @Test
  void isLeftAloneByOtherFormats() throws IOException, InterruptedException {
    assertThat(scan("--format", "checkstyle")).isEmpty();
    assertThat(page).doesNotExist();
  }

  @Test
  void followsWhatIsThere() throws IOException, InterruptedException {
    Files.writeString(page, "# Plan\n");
    assertThat(scan("--format", "github")).isEmpty();
    assertThat(page)
        .content()
        .startsWith("# Plan\n\n<!-- tfguard -->\n")
        .contains("aws_db_instance");
  }

  @Test
  void comesWithAnyReportForGithub() throws IOException, InterruptedException {
    String also = "github=" + folder.resolve("annotations.txt");
    assertThat(scan("--format", "json", "--report", also)).isEmpty();
    assertThat(page).content().contains("aws_db_instance");
  }

  @Test
  void isNotFilledBeyondWhatGithubTakes() throws IOException, InterruptedException {
    Files.write(page, new byte[1 << 20]);
    assertThat(scan("--format", "github"))
        .isEqualTo(
            "tfguard: no summary for this step: cannot write to %s: GitHub takes 1 MiB, and 1048576"
                + " bytes are there\n",
            page);
    assertThat(page).hasSize(1 << 20);
  }

  @Test
  void failsNoRun() throws IOException, InterruptedException {
    page = folder.resolve("gone").resolve("summary.md");
    assertThat(scan("--format", "github"))
        .isEqualTo("tfguard: no summary for this step: cannot write to %s: no such folder\n", page);
    page = folder;
    assertThat(scan("--format", "github"))
        .isEqualTo(
            "tfguard: no summary for this step: cannot write to %s: it is a directory\n", page);
  }

  /** What a scan that finds something says on standard error. */
  private String scan(String... options) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> words =
        new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
    words.addAll(List.of("dev.tfguard.cli.Main", "scan", "testdata/shop"));
    Stream.of(options).forEach(words::add);
    File err = folder.resolve("err").toFile();
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("GITHUB_STEP_SUMMARY", page.toString());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(err);
    assertThat(builder.start().waitFor()).isEqualTo(FINDINGS);
    return Files.readString(err.toPath());
  }
}
