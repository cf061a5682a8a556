package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values from the command line, in Terraform's order: the later one wins. */
final class VariableOptionsTest {
  private static final String FORCED = "data-loss-setting aws_s3_bucket.b";

  @TempDir private Path folder;
  private Path forced = Path.of("");
  private Path free = Path.of("");

  @BeforeEach
  void writeSources() throws IOException {
    Files.writeString(
        folder.resolve("main.tf"),
        """
        variable "force" {}
        variable "name" {}
        resource "aws_s3_bucket" "b" {
          force_destroy = var.force
          lifecycle {
            prevent_destroy = true
          }
        }
        """);
    forced = Files.writeString(folder.resolve("forced.tfvars"), "force = true\n");
    free = Files.writeString(folder.resolve("free.tfvars.json"), "{\"force\": false}\n");
  }

  @Test
  void theLastOneWinsWhateverItsForm() throws IOException {
    String no = "force=false";
    String yes = "force=true";

    assertThat(Run.scan("--var", no, folder).findings()).isEmpty();
    assertThat(Run.scan("--var=" + yes, folder).findings()).containsExactly(FORCED);
    assertThat(Run.scan("--var", yes, "--var", no, folder).findings()).isEmpty();
    assertThat(Run.scan("--var", no, "--var", yes, folder).findings()).containsExactly(FORCED);
    assertThat(Run.scan("--var-file", forced, "--var", no, folder).findings()).isEmpty();
    assertThat(Run.scan("--var", no, "--var-file", forced, folder).findings())
        .containsExactly(FORCED);
    assertThat(Run.scan("--var-file", forced, "--var-file=" + free, folder).findings()).isEmpty();
    assertThat(
            Run.scan("--var", no, "--var-file", forced, "--var", no, "--var", "name=x", folder)
                .findings())
        .isEmpty();
    assertThat(
            Run.scan("--var", no, "--var-file", free, folder, "--var", yes, "--var", "name=a=b")
                .findings())
        .containsExactly(FORCED);
  }

  @Test
  void aValueMayHoldAnything() throws IOException {
    assertThat(Run.scan("--var", "name=a=b, c", "--var", "force=false", folder).findings())
        .isEmpty();
    assertThat(Run.scan("--var", "name=", "--var", "force=false", folder).findings()).isEmpty();
    assertThat(Run.scan("--var", "undeclared=x", "--var", "force=false", folder).code()).isZero();
  }

  @Test
  void anArgumentWithoutANameMakesNoSense() {
    for (String bad : new String[] {"force", "=true", ""}) {
      Run run = Run.scan("--var", bad, folder);
      assertThat(run.code()).as(bad).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).isEqualTo("tfguard: --var takes NAME=VALUE, but found '" + bad + "'\n");
    }
    assertThat(Run.scan("--var").code()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeReadIsAnError() throws IOException {
    Run missing = Run.scan("--var-file", folder.resolve("gone"), folder);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.errors()).containsExactly("no such file or directory");

    Path broken = Files.writeString(folder.resolve("broken.tfvars"), "force = \n");
    assertThat(Run.scan("--var-file", broken, folder).code()).isEqualTo(2);
    assertThat(Run.scan("--var-file", "a\0b", folder).code()).isEqualTo(2);
  }
}
