package dev.tfguard.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which paths a configuration leaves out. */
final class ExclusionTest {
  @TempDir private Path temporary;
  private Path home = Path.of("");

  @BeforeEach
  void makeRepository() throws IOException {
    home = Files.createDirectories(temporary.toRealPath().resolve("work/repo"));
    Files.createDirectories(home.resolve(".git"));
  }

  @Test
  void nothingIsLeftOutWithoutAWord() throws IOException {
    assertThat(leavesOut("examples/main.tf")).isFalse();
    write("", "fail_on = \"low\"\n");
    assertThat(leavesOut("examples/main.tf")).isFalse();
  }

  @Test
  void patternsStartAtTheFolderOfTheFile() throws IOException {
    write("a", "exclude = [\"examples\", \"b/*.tf\"]\n");
    assertThat(leavesOut("examples")).isFalse();
    assertThat(leavesOut("a/c/examples")).isFalse();
    assertThat(leavesOut("a/b/c/main.tf")).isFalse();
    assertThat(leavesOut("a/examples")).isTrue();
    assertThat(leavesOut("a/b/main.tf")).isTrue();
  }

  @Test
  void whatIsInALeftOutFolderIsLeftOut() throws IOException {
    write("", "exclude = [\"**/examples/**\", \"legacy/\"]\n");
    assertThat(leavesOut("examples")).isTrue();
    assertThat(leavesOut("a/examples/b/main.tf")).isTrue();
    assertThat(leavesOut("legacy/a/b/main.tf")).isTrue();
    assertThat(leavesOut("a/legacy/main.tf")).isFalse();
    assertThat(leavesOut("examples.tf")).isFalse();
  }

  @Test
  void theNearestFileSaysAloneWhatIsLeftOut() throws IOException {
    write("", "exclude = [\"**/examples/**\", \"c\"]\n");
    write("a", "fail_on = \"low\"\n");
    write("c", "fail_on = \"low\"\n");
    assertThat(leavesOut("a/examples/main.tf")).isFalse();
    assertThat(leavesOut("b/examples/main.tf")).isTrue();
    assertThat(leavesOut("c/main.tf")).isTrue();
  }

  @Test
  void aRepositoryInsideIsLeftOutOnlyFromOutside() throws IOException {
    Files.createDirectories(home.resolve("vendor/inner/.git"));
    write("", "exclude = [\"vendor/inner\"]\n");
    assertThat(leavesOut("vendor/inner")).isTrue();
    assertThat(leavesOut("vendor/inner/main.tf")).isFalse();
  }

  @Test
  void nobodyLeavesOutAWorkingDirectoryFromAbove() throws IOException {
    Files.delete(home.resolve(".git"));
    Files.writeString(home.resolveSibling(Configs.FILE_NAME), "exclude = [\"**\"]\n");
    assertThat(new Configs(home, Optional.empty()).leavesOut(home)).isFalse();
    assertThat(leavesOut("main.tf")).isFalse();
    write("", "exclude = [\"main.tf\"]\n");
    assertThat(leavesOut("main.tf")).isTrue();
  }

  @Test
  void patternsOfANamedFileStartAtTheWorkingDirectory() throws IOException {
    write("ci", "exclude = [\"modules/a\"]\n");
    Configs configs = new Configs(home, Optional.of(Path.of("ci", Configs.FILE_NAME)));
    assertThat(configs.leavesOut(home.resolve("ci/modules/a"))).isFalse();
    assertThat(configs.leavesOut(home.resolve("modules/a/main.tf"))).isTrue();
    assertThat(configs.base(home.resolve("modules"))).isEqualTo(home);
  }

  private boolean leavesOut(String path) {
    return new Configs(home, Optional.empty()).leavesOut(home.resolve(path));
  }

  private void write(String folder, String text) throws IOException {
    Files.createDirectories(home.resolve(folder));
    Files.writeString(home.resolve(folder).resolve(Configs.FILE_NAME), text);
  }
}
