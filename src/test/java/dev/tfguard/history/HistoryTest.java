package dev.tfguard.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HistoryTest {
  @TempDir private Path home;

  @BeforeEach
  void realHome() throws IOException {
    home = home.toRealPath();
  }

  @Test
  void showsNothingWithoutARepository() throws IOException {
    Files.writeString(home.resolve("a"), "1");

    assertThat(shown(home)).isEmpty();
    assertThat(shown(home.resolve("missing"))).isEmpty();
  }

  @Test
  void showsNothingBeforeTheFirstCommit() throws IOException {
    assertThat(shown(repository().write("a", "1"), "")).isEmpty();
  }

  @Test
  void showsEachVersionOnceAndTheLatestFirst() throws IOException {
    GitRepository repository =
        repository()
            .write("a", "1")
            .write("b", "same")
            .commit("one")
            .write("a", "2")
            .commit("two")
            .write("a", "1")
            .commit("three")
            .write("a", "not committed");

    assertThat(shown(repository, "")).containsExactly("three a=1", "three b=same", "two a=2");
  }

  @Test
  void showsOnlyTheFilesOfTheDirectoryItself() throws IOException {
    GitRepository repository =
        repository().write("x/a", "1").write("x/deep/b", "2").write("c", "3").commit("one");

    assertThat(shown(repository, "x")).containsExactly("one a=1");
    assertThat(shown(repository, "")).containsExactly("one c=3");
  }

  @Test
  void passesOverTheTimeInWhichTheDirectoryWasNotThere() throws IOException {
    GitRepository repository =
        repository()
            .write("x/a", "1")
            .commit("one")
            .delete("x/a")
            .write("b", "")
            .commit("two")
            .write("x/c", "3")
            .commit("three");

    assertThat(shown(repository, "x")).containsExactly("three c=3", "one a=1");
  }

  @Test
  void stopsWhereEnoughWasSeen() throws IOException {
    GitRepository repository =
        repository().write("a", "1").commit("one").write("a", "2").commit("two");
    List<String> seen = new ArrayList<>();

    History.search(
        List.of(repository.directory()),
        name -> true,
        file -> {
          seen.add(file.source().text());
          return false;
        });

    assertThat(seen).containsExactly("2");
  }

  @Test
  void followsTheFirstParentsOfMerges() throws IOException {
    GitRepository repository = repository().write("a", "base").commit("base");
    repository.git("checkout", "--quiet", "-b", "side");
    repository.write("a", "side").commit("side").write("a", "base").commit("back");
    repository.git("checkout", "--quiet", "main");
    repository.write("b", "main").commit("main");
    repository.git("merge", "--quiet", "--no-ff", "--message", "merge", "side");

    assertThat(shown(repository, "")).containsExactly("merge a=base", "merge b=main");
  }

  @Test
  void readsPacksAndPackedReferences() throws IOException {
    GitRepository repository = versions(60);
    repository.git("gc", "--quiet", "--aggressive", "--prune=now");
    repository.git("pack-refs", "--all");
    repository.git("commit-graph", "write", "--reachable", "--changed-paths");

    assertThat(shown(repository, "")).hasSize(60).last().isEqualTo("0 a=" + "line\n".repeat(50));
  }

  @Test
  void endsWhereAShallowCloneDoes() throws IOException {
    GitRepository clone = cloneOf(versions(5), "--depth=2");

    assertThat(shown(clone, "")).hasSize(2);
  }

  @Test
  void endsWhereContentsWereNotFetched() throws IOException {
    GitRepository origin = versions(3);
    origin.git("config", "uploadpack.allowFilter", "true");
    GitRepository clone = cloneOf(origin, "--filter=blob:none");
    Files.move(origin.directory(), home.resolve("away"));

    assertThat(shown(clone, "")).hasSize(1);
  }

  @Test
  void readsLinkedWorkTreesAndSubmodules() throws IOException {
    GitRepository origin = versions(2);
    origin.git("worktree", "add", "--quiet", "../tree");
    GitRepository outer = GitRepository.in(home.resolve("outer"));
    outer.git(
        "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../origin", "inner");

    assertThat(shown(new GitRepository(home.resolve("tree")), "")).hasSize(2);
    assertThat(shown(new GitRepository(home.resolve("outer/inner")), "")).hasSize(2);
  }

  @Test
  void showsNothingOfABareRepository() throws IOException {
    assertThat(shown(cloneOf(versions(1), "--bare"), "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha256", "sha1"})
  void showsNothingInAFormatItDoesNotKnow(String format) throws IOException {
    GitRepository repository = GitRepository.in(home.resolve("repository"));
    Files.delete(repository.directory().resolve(".git/config"));
    repository.git("init", "--quiet", "--object-format=" + format);
    repository.write("a", "1").commit("one");

    assertThat(shown(repository, "")).hasSize(format.equals("sha1") ? 1 : 0);
  }

  @Test
  void survivesEveryDamageToEveryFile() throws IOException {
    GitRepository repository = versions(4);
    repository.git("gc", "--quiet");
    repository.write("b", "loose").commit("last");
    for (Path file : files(repository.directory().resolve(".git"))) {
      byte[] whole = Files.readAllBytes(file);
      if (Files.isWritable(file) || file.toFile().setWritable(true)) {
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 16)) {
          byte[] damaged = whole.clone();
          damaged[at] ^= (byte) 0xFF;
          Files.write(file, damaged);
          assertThat(shown(repository.directory())).hasSizeLessThanOrEqualTo(6);
          Files.write(file, Arrays.copyOf(whole, at));
          assertThat(shown(repository.directory())).hasSizeLessThanOrEqualTo(6);
        }
        Files.write(file, whole);
      }
    }

    assertThat(shown(repository, "")).hasSize(5);
  }

  @Test
  void leavesTheRepositoryAsItWas() throws IOException {
    GitRepository repository = versions(3);
    Map<String, String> before = contents(home);

    assertThat(shown(repository.directory())).hasSize(3);

    assertThat(contents(home)).isEqualTo(before);
  }

  private GitRepository repository() throws IOException {
    return GitRepository.in(home.resolve("repository"));
  }

  private GitRepository versions(int count) throws IOException {
    GitRepository repository = GitRepository.in(home.resolve("origin"));
    for (int version = 0; version < count; version++) {
      String text = version + "\n".repeat(Math.min(version, 1));
      repository.write("a", version == 0 ? "line\n".repeat(50) : "line\n".repeat(50) + text);
      repository.commit("" + version);
    }
    return repository;
  }

  private GitRepository cloneOf(GitRepository origin, String option) throws IOException {
    Path directory = home.resolve("clone");
    String from = origin.directory().toUri().toString();
    origin.git("clone", "--quiet", option, from, directory.toString());
    return new GitRepository(directory);
  }

  private static List<String> shown(GitRepository repository, String below) throws IOException {
    Map<String, String> subjects = repository.subjects();
    return shown(repository.directory().resolve(below)).stream()
        .map(line -> subjects.getOrDefault(line.substring(0, 10), "?") + line.substring(10))
        .toList();
  }

  private static List<String> shown(Path directory) {
    List<String> shown = new ArrayList<>();
    History.search(
        List.of(directory),
        name -> true,
        file -> {
          shown.add(file.commit() + " " + file.source().path() + "=" + file.source().text());
          return true;
        });
    return shown;
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Map<String, String> contents(Path directory) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(directory)) {
      String text = new String(Files.readAllBytes(file), ISO_8859_1);
      contents.put(file + " " + Files.getLastModifiedTime(file), text);
    }
    return contents;
  }
}
