package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scan makes of its arguments and of what it finds there. */
final class ScanCommandTest {
  private static final String BUCKET = "resource \"aws_s3_bucket\" \"%s\" {\n}\n";
  private static final String MISSING = "missing-prevent-destroy aws_s3_bucket.";

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void anEmptyFolderHasNothingToFind() throws IOException {
    Run run = Run.scan(folder);

    assertThat(run.code()).isZero();
    assertThat(run.findings()).isEmpty();
    assertThat(run.errors()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "aws_s3_bucket, critical, 1",
    "aws_s3_bucket, high, 1",
    "aws_s3_bucket, medium, 1",
    "aws_s3_bucket, low, 1",
    "aws_s3_bucket, never, 0",
    "aws_secretsmanager_secret, critical, 0",
    "aws_secretsmanager_secret, high, 1",
    "aws_eip, high, 0",
    "aws_eip, medium, 0",
    "aws_eip, low, 1",
    "aws_vpc, low, 0"
  })
  void theThresholdDecidesOnTheExitCode(String type, String threshold, int code)
      throws IOException {
    write("main.tf", "resource \"%s\" \"x\" {\n}\n".formatted(type));

    assertThat(Run.scan("--fail-on", threshold, folder).code()).isEqualTo(code);
  }

  @Test
  void theThresholdIsHighUnlessToldOtherwise() throws IOException {
    write("main.tf", "resource \"aws_eip\" \"x\" {\n}\n");
    assertThat(Run.scan(folder).code()).isZero();

    write("more.tf", BUCKET.formatted("x"));
    assertThat(Run.scan(folder).code()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadWeighsMoreThanFindings() throws IOException {
    write("good.tf", BUCKET.formatted("good"));
    write("bad.tf", "resource {");

    Run run = Run.scan("--fail-on", "never", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.findings()).containsExactly(MISSING + "good");
    assertThat(run.errors()).isNotEmpty();
  }

  @Test
  void readsAFileWithItsModuleAndReportsOnTheFileAlone() throws IOException {
    write("a.tf", "variable \"n\" {}\n" + BUCKET.formatted("a"));
    write("b.tf", BUCKET.formatted("b"));
    write("zero.tf", "resource \"aws_s3_bucket\" \"zero\" {\n  count = var.n\n}\n");
    write("terraform.tfvars", "n = 0\n");
    write("override.tf", "resource \"aws_s3_bucket\" \"a\" {\n  force_destroy = true\n}\n");

    assertThat(Run.scan(folder.resolve("a.tf")).findings()).containsExactly(MISSING + "a");
    assertThat(Run.scan(folder.resolve("override.tf")).findings())
        .containsExactly("data-loss-setting aws_s3_bucket.a");
    assertThat(Run.scan(folder.resolve("zero.tf")).findings()).isEmpty();
    assertThat(Run.scan(folder.resolve("terraform.tfvars")).code()).isZero();
    assertThat(Run.scan(folder.resolve("a.tf"), folder.resolve("b.tf")).findings())
        .containsExactly(MISSING + "a", MISSING + "b");
  }

  @Test
  void pathsThatOverlapAreReadOnce() throws IOException {
    write("main.tf", BUCKET.formatted("outer"));
    write("inner/main.tf", BUCKET.formatted("inner"));
    Path inner = folder.resolve("inner");
    Run once = Run.scan(folder);

    assertThat(Run.scan(folder, folder, inner).out()).isEqualTo(once.out());
    assertThat(Run.scan(inner, inner.resolve("main.tf"), folder).out()).isEqualTo(once.out());
    assertThat(Run.scan(folder.resolve("inner/..")).out()).isEqualTo(once.out());
  }

  @Test
  void leavesOutWhatIsExcluded() throws IOException {
    write("main.tf", BUCKET.formatted("main"));
    write("examples/main.tf", BUCKET.formatted("example"));
    write("deep/examples/x/main.tf", BUCKET.formatted("deep"));
    write("old.tf", "resource {");

    Run run = Run.scan("--exclude", "**/examples/**", "--exclude=old.tf", folder);

    assertThat(run.findings()).containsExactly(MISSING + "main");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Run.scan("--exclude", "[", folder).code()).isEqualTo(2);
    assertThat(Run.scan("--exclude", "[", folder).err()).startsWith("tfguard: --exclude: ");
  }

  @Test
  void writesTheReportIntoAFile() throws IOException {
    write("main.tf", BUCKET.formatted("main"));
    Path report = folder.resolve("report.json");

    Run run = Run.scan("--output", report, folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(report)).isEqualTo(Run.scan(folder).out());
  }

  @Test
  void saysThatAReportCannotBeWritten() throws IOException {
    write("main.tf", BUCKET.formatted("main"));

    assertThat(Run.scan("-o", folder, folder))
        .isEqualTo(new Run(2, "", "tfguard: cannot write " + folder + ": it is a directory\n"));
    Path nowhere = folder.resolve("no/report");
    assertThat(Run.scan("-o", nowhere, folder))
        .isEqualTo(new Run(2, "", "tfguard: cannot write " + nowhere + ": no such folder\n"));
    assertThat(Run.scan("-o", "", folder).code()).isEqualTo(2);
    assertThat(Run.scan("-o", "a\0b", folder).code()).isEqualTo(2);
  }

  @Test
  void aReportThatIsLostIsNoSuccess() {
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(new FullDisk()))
            .setErr(new PrintWriter(err, true))
            .execute("scan", "--fail-on", "never", folder.toString());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("tfguard: cannot write to standard output: it is full or closed\n");
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void quietLeavesOutTheSummaryAlone() throws IOException {
    write("main.tf", BUCKET.formatted("main"));
    write("bad.tf", "resource {");

    Run full = Run.of("scan", folder);
    Run quiet = Run.of("scan", "-q", folder);

    assertThat(full.out()).startsWith(quiet.out()).contains("\n2 files, 1 resource: ");
    assertThat(quiet.out()).contains("missing-prevent-destroy", "error").doesNotContain("Next:");
    assertThat(Run.scan("-q", folder).out()).isEqualTo(Run.scan(folder).out());
  }

  @Test
  void nothingButATerminalGetsColour() throws IOException {
    write("main.tf", BUCKET.formatted("main"));
    assertThat(Run.of("scan", folder).out()).doesNotContain("\u001b");

    System.setProperty("tfguard.terminal.stdout", "true");
    try {
      boolean refused = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
      boolean dumb = "dumb".equals(System.getenv("TERM"));
      assertThat(Run.of("scan", folder).out().contains("\u001b")).isEqualTo(!refused && !dumb);
      assertThat(Run.scan(folder).out()).doesNotContain("\u001b");
    } finally {
      System.clearProperty("tfguard.terminal.stdout");
    }
  }

  @Test
  void namesThatATerminalObeysAreShownInstead() throws IOException {
    write("\u001b[31m.tf", BUCKET.formatted("\u001b[2J\u009b::error::\u202e"));
    write("bad\n.tf", "resource {");

    assertThat(Run.of("scan", folder).out().replace("\n", ""))
        .doesNotContainPattern("\\p{Cc}|\\p{Cf}");
    assertThat(Run.scan(folder).out()).matches("[ -~]*\n");
    Path missing = folder.resolve("\u001b[31mgone");
    assertThat(Run.of("scan", missing).out().replace("\n", "")).doesNotContainPattern("\\p{Cc}");
    assertThat(Run.of("scan", "-o", missing.resolve("x"), folder).err().replace("\n", ""))
        .doesNotContainPattern("\\p{Cc}");
  }
}
