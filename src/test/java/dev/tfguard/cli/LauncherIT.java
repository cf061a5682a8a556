package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real ./tfguard, which needs the jar and so runs once that is packaged. */
@Timeout(120)
final class LauncherIT {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  @BeforeEach
  void linkAndWrite() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "there is no POSIX shell");
    assertThat(ROOT.resolve("target/tfguard.jar")).exists();
    Files.createSymbolicLink(folder.resolve("linked"), ROOT.resolve("tfguard"));
    Files.createSymbolicLink(folder.resolve("linked twice"), Path.of("linked"));
    Files.writeString(folder.resolve("b\u00fccket.tf"), "resource \"aws_s3_bucket\" \"b\" {\n}\n");
  }

  // JUnit warns of links that lead out of its folder.
  @AfterEach
  void unlink() throws IOException {
    Files.deleteIfExists(folder.resolve("linked twice"));
    Files.deleteIfExists(folder.resolve("linked"));
  }

  @Test
  void runsThroughLinksInWhateverFolder() throws IOException, InterruptedException {
    Run run = shell("'./linked twice' scan --quiet", Map.of());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("b\u00fccket.tf\n  1:1  critical  ");
    assertThat(run.err()).isEmpty();
    assertThat(shell("PATH=\"$PWD:$PATH\"; linked scan --quiet", Map.of())).isEqualTo(run);
  }

  @Test
  void namesTheCommitItWasBuiltFrom() throws IOException, InterruptedException {
    Run run = shell("./linked --version", Map.of());
    assertThat(run.err()).isEmpty();
    if (!Files.exists(ROOT.resolve(".git"))) {
      assertThat(run.out()).matches("tfguard [0-9.]+\n");
      return;
    }
    String commit = shell("git -C '" + ROOT + "' rev-parse HEAD", Map.of()).out().substring(0, 10);
    assertThat(run.out()).matches("tfguard [0-9.]+ \\(" + commit + "(-dirty)?\\)\n");
  }

  @Test
  void leavesWithTheExitCodes() throws IOException, InterruptedException {
    assertThat(shell("./linked scan --fail-on never", Map.of()).code()).isZero();
    assertThat(shell("./linked scan gone", Map.of()).code()).isEqualTo(2);
    assertThat(shell("./linked --bogus", Map.of()).code()).isEqualTo(2);
    assertThat(shell("./linked", Map.of()).code()).isEqualTo(2);
    assertThat(shell("./linked scan", Map.of("TFGUARD_JAVA_OPTS", "-XX:Bogus")).code())
        .isEqualTo(2);
  }

  @Test
  void theLocaleChangesNothing() throws IOException, InterruptedException {
    Run expected = shell("./linked scan", Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
    assertThat(shell("./linked scan", Map.of("LC_ALL", "C", "TZ", "Asia/Kathmandu")))
        .isEqualTo(expected);
    assertThat(shell("./linked scan", Map.of("LC_ALL", "", "LC_CTYPE", "POSIX", "LANG", "C")))
        .isEqualTo(expected);
  }

  @Test
  void saysWhatToDoWhenMemoryIsShort() throws IOException, InterruptedException {
    StringBuilder locals = new StringBuilder("locals {\n");
    for (int at = 0; at < 200_000; at++) {
      locals.append("  name_").append(at).append(" = [var.a, var.b]\n");
    }
    Files.writeString(folder.resolve("long.tf"), locals + "}\n");
    Run run = shell("./linked scan long.tf", Map.of("TFGUARD_JAVA_OPTS", "-Xmx32m -Xmn8m"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("tfguard: these sources need more memory: set TFGUARD_JAVA_OPTS=-Xmx2g\n");
  }

  @Test
  void aReaderMayLeaveEarly() throws IOException, InterruptedException {
    Run run = shell("./linked catalog | head -1", Map.of());
    assertThat(run.out().lines().count()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(shell("./linked scan --fail-on never >&-", Map.of()).code()).isEqualTo(2);
  }

  private Run shell(String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", script);
    builder.environment().putAll(environment);
    int code =
        builder
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
