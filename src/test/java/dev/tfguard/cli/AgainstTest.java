package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.history.GitRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --against} makes of revisions, repositories and paths. */
final class AgainstTest {
  private static final String BUCKET = "resource \"aws_s3_bucket\" \"%s\" {\n}\n";
  private static final String GONE = "vanished-resource aws_s3_bucket.";

  @TempDir private Path home;

  @BeforeEach
  void realHome() throws IOException {
    home = home.toRealPath();
  }

  private GitRepository repository() throws IOException {
    return GitRepository.in(home.resolve("repository"));
  }

  private static String bucket(String name) {
    return BUCKET.formatted(name);
  }

  private static List<String> gone(Object... words) throws IOException {
    return Run.scan(words).findings().stream().filter(each -> each.startsWith("vanished")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD~1", "main", "v1", "origin/main", "HEAD^", "main^{commit}", "short"})
  void takesWhatGitTakes(String name) throws IOException {
    GitRepository repository = repository().write("a.tf", bucket("a")).commit("one");
    repository.git("tag", "-a", "-m", "first", "v1");
    repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
    String revision =
        name.equals("short") ? repository.git("rev-parse", "--short=7", "HEAD").strip() : name;
    repository.git("checkout", "--quiet", "-b", "work");
    repository.delete("a.tf").write("b.tf", bucket("b")).commit("two");

    assertThat(gone("--against", revision, repository.directory())).containsExactly(GONE + "a");
  }

  @Test
  void comparesWithTheFilesAsTheyAreNow() throws IOException {
    GitRepository repository = repository().write("a.tf", bucket("a")).commit("one");
    repository.delete("a.tf");

    assertThat(gone("--against", "HEAD", repository.directory())).containsExactly(GONE + "a");
    assertThat(gone(repository.directory())).isEmpty();
    repository.write("other.tf", bucket("a"));
    assertThat(gone("--against", "HEAD", repository.directory())).isEmpty();
  }

  @Test
  void whatTheOtherBranchGotMeanwhileIsNotMissed() throws IOException {
    GitRepository repository = repository().write("a.tf", bucket("a")).commit("base");
    repository.git("checkout", "--quiet", "-b", "work");
    repository.write("b.tf", bucket("b")).commit("work");
    repository.git("checkout", "--quiet", "main");
    repository.write("c.tf", bucket("c")).commit("meanwhile");
    repository.git("checkout", "--quiet", "work");

    assertThat(gone("--against", "main", repository.directory())).isEmpty();
    assertThat(gone("--against", "main", "--no-merge-base", repository.directory()))
        .containsExactly(GONE + "c");
  }

  @Test
  void looksOnlyAtWhatWasAskedFor() throws IOException {
    GitRepository repository =
        repository()
            .write("x/a.tf", bucket("a"))
            .write("x/kept.tf", "locals {}\n")
            .write("y/b.tf", bucket("b"))
            .commit("one")
            .delete("x/a.tf")
            .delete("y/b.tf");
    Path root = repository.directory();

    assertThat(gone("--against", "HEAD", root.resolve("x"))).containsExactly(GONE + "a");
    assertThat(gone("--against", "HEAD", root.resolve("x/kept.tf"))).containsExactly(GONE + "a");
    assertThat(gone("--against", "HEAD", root.resolve("y"))).containsExactly(GONE + "b");
    assertThat(gone("--against", "HEAD", "--exclude", "x/**", root)).containsExactly(GONE + "b");
  }

  @Test
  void failsTheRun() throws IOException {
    GitRepository repository =
        repository()
            .write("a.tf", bucket("a"))
            .write("b.tf", "locals {}\n")
            .commit("one")
            .delete("a.tf");

    assertThat(Run.of("scan", "--against", "HEAD", repository.directory()).code()).isEqualTo(1);
    assertThat(Run.of("scan", "--against", "HEAD", repository.directory()).out())
        .contains("restore it from line 1 of ", "  removed {\n");
  }

  @Test
  void thePageShowsWhatIsPrinted() throws IOException {
    Path example = Path.of("testdata/against-checks/vanished-resource/renamed");
    GitRepository repository =
        repository()
            .write("main.tf", Files.readString(example.resolve("before/main.tf")))
            .commit("before")
            .write("main.tf", Files.readString(example.resolve("now/main.tf")));
    String page = Files.readString(Path.of("src/site/markdown/against.md"));
    String command = "$ tfguard scan -q --against HEAD\n";
    int start = page.indexOf(command) + command.length();
    String shown = page.substring(start, page.indexOf("```", start));

    String printed = Run.of("scan", "-q", "--against", "HEAD", repository.directory()).out();

    assertThat(page).contains(command);
    assertThat(printed)
        .matches(Pattern.compile(Pattern.quote(shown).replace("…", "\\E.*\\Q"), Pattern.DOTALL));
  }

  @Test
  void saysWhyItCannotCompare() throws IOException {
    Files.createDirectories(home.resolve("plain"));
    assertThat(Run.scan("--against", "main", home.resolve("plain")))
        .isEqualTo(
            new Run(
                2,
                "",
                "tfguard: --against: there is no git repository here; run tfguard inside of one\n"));
    GitRepository repository = repository().write("a.tf", bucket("a"));
    Path root = repository.directory();
    assertThat(Run.scan("--against", "HEAD", root).code()).isEqualTo(2);
    repository.commit("one");
    repository.git("update-ref", "refs/remotes/origin/next", "HEAD");
    assertThat(Run.scan("--against", "next", root).err())
        .isEqualTo(
            "tfguard: --against: there is no revision 'next' here; did you mean 'origin/next'?\n");
    assertThat(Run.scan("--against", "HEAD^{tree}", root).err()).contains("is no commit");
    assertThat(Run.scan("--against", "a^{", root).code()).isEqualTo(2);
    assertThat(Run.scan("--no-merge-base", root).err())
        .isEqualTo("tfguard: --no-merge-base needs --against REV\n");
  }

  @Test
  void tellsAShallowCloneToFetch() throws IOException {
    GitRepository origin = repository().write("a.tf", bucket("a")).commit("one").commit("two");
    Path clone = home.resolve("clone");
    String from = origin.directory().toUri().toString();
    origin.git("clone", "--quiet", "--depth=1", from, clone.toString());

    Run run = Run.scan("--against", "HEAD~1", clone);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("this clone is shallow", "fetch-depth: 0");
  }

  @Test
  void tellsUnrelatedHistoriesApart() throws IOException {
    GitRepository repository = repository().write("a.tf", bucket("a")).commit("one");
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.delete("a.tf").write("b.tf", bucket("b")).commit("other");

    assertThat(Run.scan("--against", "main", repository.directory()).err())
        .contains("have no commit in common", "--no-merge-base");
    assertThat(gone("--against", "main", "--no-merge-base", repository.directory()))
        .containsExactly(GONE + "a");
  }

  @Test
  void readsAnEarlierFileAsFarAsItCan() throws IOException {
    GitRepository repository =
        repository().write("a.tf", bucket("a") + "resource {").commit("one").write("a.tf", "");

    Run run = Run.scan("--against", "HEAD", repository.directory());

    assertThat(run.findings()).containsExactly(GONE + "a");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.tf:3:", "has it so");
  }

  @Test
  void followsLinksAsTheyWere() throws IOException {
    GitRepository repository = repository().write("shared/db.tf", bucket("a"));
    Path root = repository.directory();
    Files.createDirectories(root.resolve("x"));
    Files.createSymbolicLink(root.resolve("x/db.tf"), Path.of("../shared/db.tf"));
    repository.commit("one");
    assertThat(gone("--against", "HEAD", root)).isEmpty();
    Files.delete(root.resolve("x/db.tf"));
    repository.write("x/other.tf", "locals {}\n");

    assertThat(gone("--against", "HEAD", root.resolve("x"))).containsExactly(GONE + "a");
  }

  @Test
  void valuesThatGitDoesNotKeepHoldForBoth() throws IOException {
    GitRepository repository =
        repository()
            .write(
                "a.tf", "variable \"n\" {}\n" + bucket("a").replace("{\n", "{\n  count = var.n\n"))
            .write(".gitignore", "*.tfvars\n")
            .commit("one")
            .write("terraform.tfvars", "n = 0\n");

    assertThat(gone("--against", "HEAD", repository.directory())).isEmpty();
  }

  @Test
  void whatASparseCheckoutLeavesOutIsNotGone() throws IOException {
    GitRepository repository =
        repository().write("x/a.tf", bucket("a")).write("y/b.tf", bucket("b")).commit("one");
    repository.git("sparse-checkout", "set", "--no-cone", "x/");

    assertThat(repository.directory().resolve("y")).doesNotExist();
    assertThat(gone("--against", "HEAD", repository.directory())).isEmpty();
  }

  @Test
  void leavesTheRepositoryAsItWas() throws IOException {
    GitRepository repository = repository().write("a.tf", bucket("a")).commit("one").delete("a.tf");
    Map<String, String> before = contents(repository.directory());

    assertThat(gone("--against", "HEAD", repository.directory())).isNotEmpty();

    assertThat(contents(repository.directory())).isEqualTo(before);
  }

  private static Map<String, String> contents(Path directory) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        contents.put(file + " " + Files.getLastModifiedTime(file), text);
      }
    }
    return contents;
  }
}
