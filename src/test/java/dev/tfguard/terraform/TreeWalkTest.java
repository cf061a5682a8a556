package dev.tfguard.terraform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be kept in testdata: links, unreadable files, and the ways to ask. */
final class TreeWalkTest {
  @TempDir private Path home;

  @BeforeEach
  void realHome() throws IOException {
    home = home.toRealPath();
  }

  @Test
  void passesOverLinkedDirectoriesAndFollowsLinkedFiles() throws IOException {
    write("real/main.tf", "resource \"a_b\" \"c\" {}");
    write("common.txt", "resource \"a_b\" \"linked\" {}");
    Files.createDirectories(home.resolve("user"));
    link("user/common.tf", "../common.txt");
    link("loop", ".");
    link("again", "real");

    assertThat(read().modules()).map(Module::display).containsExactly("real", "user");
  }

  @Test
  void followsALinkThatWasAskedFor() throws IOException {
    write("real/deep/main.tf", "");
    link("again", "real");

    assertThat(read("again").modules()).map(Module::display).containsExactly("again/deep");
  }

  @Test
  void takesAModuleBehindALinkForTheOneItIs() throws IOException {
    write("real/main.tf", "");
    write("user/main.tf", "module \"m\" {\n  source = \"../again\"\n}");
    link("again", "real");

    Workspace workspace = read();

    assertThat(workspace.modules()).map(Module::display).containsExactly("real", "user");
    assertThat(workspace.tree().instances(workspace.modules().get(0)).paths())
        .map(CallPath::toString)
        .containsExactly("user: module.m");
  }

  @Test
  void reportsWhatCannotBeRead() throws IOException {
    write("main.tf", "");
    link("broken.tf", "nowhere");
    Files.createDirectories(home.resolve("directory.tf"));
    link("linked.tf", "directory.tf");

    assertThat(read().errors())
        .containsExactly(
            new ReadError("broken.tf", "no such file or directory"),
            new ReadError("linked.tf", "not a regular file"));
  }

  @Test
  void reportsWhatIsForbidden() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    write("main.tf", "");
    write("closed/main.tf", "");
    forbid("main.tf");
    forbid("closed");
    assumeTrue(!Files.isReadable(home.resolve("main.tf")), "root may read everything");

    assertThat(read().errors())
        .containsExactly(
            new ReadError("closed", "permission denied"),
            new ReadError("main.tf", "permission denied"));
  }

  @Test
  void reportsAStartThatIsNotThere() throws IOException {
    write("notes.md", "");

    assertThat(read("missing", "notes.md").errors())
        .containsExactly(
            new ReadError("missing", "no such file or directory"),
            new ReadError("notes.md", "not a Terraform source: its name ends otherwise"));
  }

  @Test
  void leavesOutWhatIsExcluded() throws IOException {
    for (String name : List.of("a/main.tf", "a/b/main.tf", "b/main.tf", "b/skip.tf", "c/a.tf")) {
      write(name, "");
    }

    assertThat(files("a")).containsExactly("b/main.tf", "b/skip.tf", "c/a.tf");
    assertThat(files("a/**")).containsExactly("b/main.tf", "b/skip.tf", "c/a.tf");
    assertThat(files("**/b/")).containsExactly("a/main.tf", "c/a.tf");
    assertThat(files("b/skip.*", "{a,c}")).containsExactly("b/main.tf");
    assertThatThrownBy(() -> files("{a")).isInstanceOf(PatternSyntaxException.class);
  }

  @Test
  void readsTheWholeModuleOfAFileAndSelectsTheFile() throws IOException {
    write("a/main.tf", "");
    write("a/more.tf", "");
    write("a/below/main.tf", "");

    Workspace workspace = read("a/main.tf");

    assertThat(workspace.modules()).hasSize(1);
    Module module = workspace.modules().get(0);
    assertThat(module.files())
        .filteredOn(file -> workspace.reports(module, file.source().path()))
        .map(file -> file.source().path())
        .containsExactly("a/main.tf");
  }

  @Test
  void doesNotReportCalledModulesWhenSingleFilesAreAskedFor() throws IOException {
    assertThat(reportsShared("env/main.tf")).isFalse();
  }

  @Test
  void reportsCalledModulesOutsideTheStart() throws IOException {
    assertThat(reportsShared("env")).isTrue();
  }

  private boolean reportsShared(String start) throws IOException {
    write("env/main.tf", "module \"m\" {\n  source = \"../shared\"\n}");
    write("shared/main.tf", "");
    Workspace workspace = read(start);
    Module shared = workspace.modules().get(1);
    assertThat(shared.origin()).isEqualTo(Origin.CALLED);
    return workspace.reports(shared, shared.files().get(0).source().path());
  }

  @Test
  void capsTheWaysInWhichAModuleIsUsed() throws IOException {
    for (int depth = 0; depth < 12; depth++) {
      String source = "  source = \"../m" + (depth + 1) + "\"\n}\n";
      write("m%02d/main.tf".formatted(depth), twice(source, depth));
    }
    write("m12/main.tf", "");

    Workspace workspace = read();

    Instances last = workspace.tree().instances(workspace.modules().get(12));
    assertThat(last.truncated()).isTrue();
    assertThat(last.paths()).hasSize(Instances.LIMIT);
  }

  private static String twice(String source, int depth) {
    String padded = source.replace("m" + (depth + 1), "m%02d".formatted(depth + 1));
    return "module \"a\" {\n" + padded + "module \"b\" {\n" + padded;
  }

  private List<String> files(String... excludes) {
    ReadRequest request =
        new ReadRequest(List.of(Path.of("")), home, Dialect.AUTO, List.of(excludes), 2);
    return Workspace.read(request, progress -> {}).modules().stream()
        .flatMap(module -> module.files().stream())
        .map(file -> file.source().path())
        .toList();
  }

  private Workspace read(String... starts) {
    List<Path> paths =
        Stream.of(starts.length == 0 ? new String[] {""} : starts).map(Path::of).toList();
    return Workspace.read(new ReadRequest(paths, home, Dialect.AUTO, List.of(), 2), progress -> {});
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(home.resolve(name), Path.of(target));
  }

  private void forbid(String name) throws IOException {
    Files.setPosixFilePermissions(home.resolve(name), PosixFilePermissions.fromString("---------"));
  }
}
