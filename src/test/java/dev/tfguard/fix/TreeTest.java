package dev.tfguard.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TreeTest {
  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void makeFolders() throws IOException {
    folder = temporary.toRealPath();
    Files.createDirectories(folder.resolve("plain/a/b"));
    Files.createDirectories(folder.resolve("git/.git"));
    Files.createDirectories(folder.resolve("git/a/b"));
    Files.createDirectories(folder.resolve("git/sub/a"));
    Files.createDirectories(folder.resolve("linked/a"));
    Files.writeString(folder.resolve("git/sub/.git"), "gitdir: ../.git/modules/sub\n");
    Files.writeString(folder.resolve("linked/.git"), "gitdir: ../git/.git/worktrees/linked\n");
    Files.writeString(folder.resolve("plain/a/main.tf"), "");
  }

  @ParameterizedTest
  @CsvSource({
    "plain,     .,            plain",
    "plain/a,   .,            plain/a",
    "plain/a,   ..,           plain",
    "plain,     a/main.tf,    plain",
    "git,       ../plain/a/main.tf, plain/a",
    "plain,     a|../git,     .",
    "plain,     a|.,          plain",
    "plain,     ../git/a/b,   git",
    "git,       a,            git",
    "git/a/b,   .,            git",
    "git,       sub,          git",
    "git,       a|sub,        git",
    "git/sub/a, .,            git/sub",
    "git/sub/a, ../../a,      git",
    "linked/a,  .,            linked",
  })
  void isTheWorkTreeOrTheWorkingDirectory(String here, String starts, String root) {
    List<Path> paths = List.of(starts.split("\\|", -1)).stream().map(Path::of).toList();
    assertThat(Tree.of(folder.resolve(here), paths).root())
        .isEqualTo(folder.resolve(root).normalize());
  }

  @ParameterizedTest
  @CsvSource({
    "x,       x/a/main.tf",
    "x/y/,    x/y/a/main.tf",
    "./x/../y, y/a/main.tf",
    ".,       a/main.tf",
    "'',      a/main.tf",
  })
  void prefixesTheNames(String prefix, String expected) throws IOException {
    Path here = folder.resolve("plain");
    Tree tree = Tree.prefixed(prefix, here, List.of(Path.of("a")));
    assertThat(tree.name(here.resolve("a/main.tf"))).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../x", "x/../../y", "/x"})
  void aPrefixStaysInside(String prefix) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tree.prefixed(prefix, folder, List.of()))
        .withMessage("not a folder inside a tree: " + prefix);
  }

  @Test
  void whatLiesOutsideHasNoName() throws IOException {
    Tree tree = Tree.of(folder.resolve("plain"), List.of());
    assertThat(tree.name(folder.resolve("plainer/x.tf"))).isEmpty();
    assertThat(tree.name(folder.resolve("x.tf"))).isEmpty();
    assertThat(tree.name(folder.resolve("plain"))).isEmpty();
    assertThat(tree.file(new FileChange("gone/x.tf", Optional.empty(), "")))
        .isEqualTo(folder.resolve("plain/gone/x.tf"));
  }
}
