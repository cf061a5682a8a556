package dev.tfguard.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which configuration holds where. */
final class ConfigsTest {
  private static final String CONFIG = "stateless = [\"mycorp_%s\"]\n";

  @TempDir private Path temporary;
  private Path home = Path.of("");

  @BeforeEach
  void resolve() throws IOException {
    home = Files.createDirectories(temporary.toRealPath().resolve("work/repo"));
  }

  @Test
  void nothingHoldsWhereThereIsNoFile() throws IOException {
    repository("");
    assertThat(configs().of(folder("a/b"))).isEqualTo(Config.NONE);
    assertThat(configs().catalog(folder("a/b")).isStateless("mycorp_a")).isFalse();
  }

  @Test
  void theNearestFileHoldsAlone() throws IOException {
    repository("");
    write("", "root");
    write("a", "a");
    assertThat(stateless(folder("a/b/c"), "mycorp_a")).isTrue();
    assertThat(stateless(folder("a/b/c"), "mycorp_root")).isFalse();
    assertThat(stateless(folder("x/y"), "mycorp_root")).isTrue();
    assertThat(stateless(home, "mycorp_root")).isTrue();
  }

  @Test
  void theRootOfTheRepositoryIsTheEnd() throws IOException {
    repository("");
    Files.writeString(home.resolveSibling(Configs.FILE_NAME), CONFIG.formatted("outside"));
    repository("a/inner");
    write("a", "a");
    assertThat(configs().of(home)).isEqualTo(Config.NONE);
    assertThat(configs().of(folder("a/inner/x"))).isEqualTo(Config.NONE);
    assertThat(stateless(folder("a/other"), "mycorp_a")).isTrue();
  }

  @Test
  void outsideOfARepositoryTheWorkingDirectoryIsTheEnd() throws IOException {
    Files.writeString(home.resolveSibling(Configs.FILE_NAME), CONFIG.formatted("outside"));
    assertThat(configs().of(folder("a/b"))).isEqualTo(Config.NONE);
    Path stranger = Files.createDirectories(home.resolveSibling("stranger"));
    assertThat(configs().of(stranger)).isEqualTo(Config.NONE);
    write("", "root");
    assertThat(stateless(folder("a/b"), "mycorp_root")).isTrue();
    Files.writeString(stranger.resolve(Configs.FILE_NAME), CONFIG.formatted("stranger"));
    assertThat(stateless(stranger, "mycorp_stranger")).isTrue();
  }

  @Test
  void aNamedFileHoldsEverywhere() throws IOException {
    repository("");
    write("a", "a");
    Path named = Files.writeString(home.resolve("other.hcl"), CONFIG.formatted("other"));
    Configs configs = new Configs(home, Optional.of(Path.of("other.hcl")));
    assertThat(configs.catalog(folder("a")).isStateless("mycorp_other")).isTrue();
    assertThat(configs.catalog(folder("a")).isStateless("mycorp_a")).isFalse();
    assertThat(new Configs(home, Optional.of(named)).of(home)).isNotEqualTo(Config.NONE);
  }

  @Test
  void saysOfEveryMistakeWhereItIs() throws IOException {
    repository("");
    Files.writeString(
        folder("a").resolve(Configs.FILE_NAME),
        "stateles = [\"mycorp_a\"]\n\nstateful \"mycorp\" {\n  tier = \"hig\"\n}\n");
    assertThat(complaints(configs(), folder("a")))
        .containsExactly(
            "a/.tfguard.hcl:1:1: the configuration knows no argument \"stateles\"; the nearest"
                + " known name is \"stateless\"",
            "a/.tfguard.hcl:3:1: stateful \"mycorp\" has no summary; add summary = \"…\"",
            "a/.tfguard.hcl:3:1: stateful \"mycorp\" has no kind; add kind = \"…\"",
            "a/.tfguard.hcl:3:1: \"mycorp\" is no resource type; write it as in \"mycorp_disk\"",
            "a/.tfguard.hcl:4:10: \"hig\" is no tier; the nearest known name is \"high\"");
  }

  @Test
  void aFileThatCannotBeReadIsNotPassedOver() throws IOException {
    repository("");
    Files.createDirectory(folder("a").resolve(Configs.FILE_NAME));
    assertThat(complaints(configs(), folder("a/b")))
        .containsExactly(
            "a/.tfguard.hcl: this is a folder or a device, not a file; put a file there");
    assertThat(complaints(new Configs(home, Optional.of(Path.of("none.hcl"))), home))
        .containsExactly("none.hcl: there is no such file; name a configuration file");
    Files.write(folder("b").resolve(Configs.FILE_NAME), new byte[] {(byte) 0xff, '\n'});
    assertThat(complaints(configs(), folder("b"))).hasSize(1).allMatch(c -> c.startsWith("b/"));
  }

  private static List<String> complaints(Configs configs, Path directory) {
    List<List<String>> found = new ArrayList<>();
    assertThatExceptionOfType(BrokenConfigException.class)
        .isThrownBy(() -> configs.catalog(directory))
        .satisfies(broken -> found.add(broken.complaints()));
    return found.get(0);
  }

  private boolean stateless(Path directory, String type) {
    return configs().catalog(directory).isStateless(type);
  }

  private Configs configs() {
    return new Configs(home, Optional.empty());
  }

  private void repository(String name) throws IOException {
    Files.createDirectories(home.resolve(name).resolve(".git"));
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(home.resolve(name));
  }

  private void write(String folder, String type) throws IOException {
    Files.writeString(folder(folder).resolve(Configs.FILE_NAME), CONFIG.formatted(type));
  }
}
