package dev.tfguard.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever cannot be read is an error with its own line and exit code 2; the rest is judged. */
@Timeout(30)
final class UnreadableInputTest {
  private static final int DEEP = 200_000;

  @TempDir private Path folder;

  @BeforeEach
  void writeAGoodFile() throws IOException {
    Files.writeString(folder.resolve("good.tf"), "resource \"aws_s3_bucket\" \"good\" {\n}\n");
  }

  private void assertError(Run run, String message) throws IOException {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).anyMatch(found -> found.contains(message));
    assertThat(run.findings()).contains("missing-prevent-destroy aws_s3_bucket.good");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aPathThatIsNotThere() throws IOException {
    assertError(Run.scan(folder, folder.resolve("gone")), "no such file or directory");
    assertError(Run.scan(folder, folder.resolve("gone.tf")), "no such file or directory");
    assertError(Run.scan(folder, folder.resolve("good.tf/x")), "no such file or directory");
  }

  @Test
  void aFileThatIsNoSource() throws IOException {
    Files.writeString(folder.resolve("README.md"), "text");
    assertError(Run.scan(folder, folder.resolve("README.md")), "not a Terraform source");
  }

  @Test
  void aLinkToNothing() throws IOException {
    Files.createSymbolicLink(folder.resolve("x.tf"), Path.of("gone"));
    assertError(Run.scan(folder), "no such file or directory");
  }

  @Test
  void aLinkToItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("x.tf"), Path.of("x.tf"));
    assertError(Run.scan(folder), "");
  }

  @Test
  void aLinkToAFolder() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Files.createSymbolicLink(folder.resolve("x.tf"), Path.of("sub"));
    assertError(Run.scan(folder), "not a regular file");
  }

  @Test
  void aFolderWithTheNameOfASourceIsAFolder() throws IOException {
    Files.createDirectory(folder.resolve("x.tf"));
    Files.writeString(folder.resolve("x.tf/a.tf"), "resource \"aws_s3_bucket\" \"in\" {\n}\n");
    Run run = Run.scan(folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.findings()).hasSize(2);
    assertThat(Run.scan(folder.resolve("x.tf")).findings()).hasSize(1);
  }

  @Test
  void aPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("x.tf");
    boolean made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    assumeTrue(made, "there is no mkfifo");
    assertError(Run.scan(folder), "not a regular file");
  }

  @Test
  void aFileThatIsNotUtf8() throws IOException {
    Files.writeString(folder.resolve("x.tf"), "locals {\n  a = \"caf\u00e9\"\n}\n", ISO_8859_1);
    assertError(Run.scan(folder), "UTF-8");
  }

  @Test
  void brokenJson() throws IOException {
    Files.writeString(folder.resolve("x.tf.json"), "{\"resource\": ");
    assertError(Run.scan(folder), "");
  }

  @Test
  void brokenVariableFiles() throws IOException {
    Files.writeString(folder.resolve("terraform.tfvars"), "a = \n");
    assertError(Run.scan(folder), "");
  }

  @Test
  void aBrokenManifest() throws IOException {
    Files.writeString(folder.resolve("call.tf"), "module \"x\" {\n  source = \"a/b/c\"\n}\n");
    Files.createDirectories(folder.resolve(".terraform/modules"));
    Files.writeString(folder.resolve(".terraform/modules/modules.json"), "{");
    assertError(Run.scan(folder), "terraform init");
  }

  @Test
  void nestingThatIsTooDeep() throws IOException {
    Files.writeString(
        folder.resolve("x.tf"), "locals {\n  a = " + "(".repeat(DEEP) + ")".repeat(DEEP) + "\n}\n");
    assertError(Run.scan(folder), "");
    Files.writeString(folder.resolve("x.tf"), "a {\n".repeat(DEEP) + "}\n".repeat(DEEP));
    assertError(Run.scan(folder), "");
    Files.writeString(folder.resolve("x.tf"), "locals {\n  a = " + "!".repeat(DEEP) + "true\n}\n");
    assertError(Run.scan(folder), "");
    Files.delete(folder.resolve("x.tf"));
    Files.writeString(
        folder.resolve("x.tf.json"),
        "{\"locals\": {\"a\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}}");
    assertError(Run.scan(folder), "");
  }

  @Test
  void longChainsAreNotDeep() throws IOException {
    Files.writeString(
        folder.resolve("x.tf"),
        "locals {\n  a = 1"
            + " + 1".repeat(DEEP)
            + "\n  b = x"
            + ".y".repeat(DEEP)
            + "\n}\n"
            + "resource \"aws_s3_bucket\" \"b\" {\n  force_destroy = local.a == 1\n}\n");
    Run run = Run.scan(folder);
    assertThat(run.code()).isIn(1, 2);
    assertThat(run.err()).isEmpty();
  }
}
