package dev.tfguard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command fix makes of its arguments and of the sources. */
final class FixCommandTest {
  private static final String BUCKET =
      "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n%s}\n";
  private static final String LIFECYCLE = "\n  lifecycle {\n    prevent_destroy = true\n  }\n";
  private static final String OPEN = BUCKET.formatted("");
  private static final String MENDED = BUCKET.formatted(LIFECYCLE);
  private static final String EIP = "\nresource \"aws_eip\" \"e\" {\n}\n";

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writeSource() throws IOException {
    file = Files.writeString(folder.resolve("main.tf"), OPEN);
  }

  private Run fix(Object... words) {
    return Run.of(
        Stream.concat(
                Stream.of("fix", "--prefix", "."),
                Stream.concat(Stream.of(words), Stream.of(folder)))
            .toArray());
  }

  private String source() throws IOException {
    return Files.readString(file);
  }

  @Test
  void printsNothingWhereNothingIsToMend() throws IOException {
    Files.writeString(file, MENDED);
    Run run = fix();

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void printsAPatchAndChangesNothing() throws IOException {
    Run run = fix();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            diff --git a/main.tf b/main.tf
            --- a/main.tf
            +++ b/main.tf
            @@ -1,3 +1,7 @@
             resource "aws_s3_bucket" "b" {
               bucket = "b"
            +
            +  lifecycle {
            +    prevent_destroy = true
            +  }
             }
            """);
    assertThat(source()).isEqualTo(OPEN);
  }

  @Test
  void writesWhenAskedAndOnlyOnce() throws IOException {
    Run run = fix("--write");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("fixed ").contains("main.tf");
    assertThat(source()).isEqualTo(MENDED);
    assertThat(fix().out()).isEmpty();
  }

  @Test
  void checksWithoutChanging() throws IOException {
    Run pending = fix("--check");

    assertThat(pending.code()).isOne();
    assertThat(pending.out()).isEmpty();
    assertThat(source()).isEqualTo(OPEN);
    Files.writeString(file, MENDED);
    assertThat(fix("--check").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--only=prevent-destroy-disabled, 0",
    "--only=missing-prevent-destroy, 2",
    "--address=aws_s3_bucket.a, 0",
    "--address=aws_s3_*, 1",
    "--severity=critical, 1",
  })
  void mendsOnlyWhatIsSelected(String option, int mended) throws IOException {
    Files.writeString(file, OPEN + EIP);

    assertThat(fix(option).out().lines().filter(line -> line.contains("+    prevent_destroy")))
        .hasSize(mended);
  }

  @ParameterizedTest
  @CsvSource({
    "--check --write, choose one",
    "--check --interactive, choose one",
    "--interactive, needs a terminal",
    "--severity=awful, --severity takes",
    "--only=no-such-check, there is no check",
  })
  void refusesWhatMakesNoSense(String options, String complaint) throws IOException {
    Run run = fix((Object[]) options.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(complaint);
    assertThat(source()).isEqualTo(OPEN);
  }

  @Test
  void mendsTheRestOfWhatCannotBeReadWholly() throws IOException {
    Files.writeString(folder.resolve("bad.tf"), "resource {");
    Run run = fix();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("prevent_destroy");
    assertThat(run.err()).contains("bad.tf:1: not fixed");
    assertThat(fix("--check").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"n, 0", "y, 1", "q, 0", "'', 0", "a, 2", "'n\ny', 1", "'n\na', 1", "'y\nq', 1"})
  void asksForEachChange(String answers, int mended) throws IOException {
    Path other = Files.writeString(folder.resolve("other.tf"), OPEN.replace("\"b\" {", "\"c\" {"));
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((answers + "\n").getBytes(UTF_8)));
    System.setProperty("tfguard.terminal.stdin", "true");
    try {
      Run run = fix("--interactive", "--write");

      assertThat(run.code()).isZero();
      assertThat(run.err()).contains("+    prevent_destroy = true").contains("[y]es");
      assertThat(Stream.of(file, other).filter(FixCommandTest::isMended)).hasSize(mended);
    } finally {
      System.clearProperty("tfguard.terminal.stdin");
      System.setIn(before);
    }
  }

  private static boolean isMended(Path file) {
    try {
      return Files.readString(file).contains("prevent_destroy");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void scanSaysWhatCanBeMended() throws IOException {
    assertThat(Run.scan(folder).json().at("/findings/0/fixable").asBoolean()).isTrue();
  }
}
