package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.history.GitRepository;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.Plans;
import dev.tfguard.terraform.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where blocks were that are gone. */
final class PastSourcesTest {
  private static final String C = "resource \"a_b\" \"c\" {}\n";
  private static final String D = "resource \"a_b\" \"d\" {}\n";

  @TempDir private Path home;

  @BeforeEach
  void realHome() throws IOException {
    home = home.toRealPath();
  }

  @Test
  void findsNothingOfWhatNeverWas() throws IOException {
    GitRepository repository =
        repository().write("main.tf", C + "# a_b e\n").write("a_b.txt", D).commit("one");

    assertThat(places(repository, "delete a_b.d", "delete a_b.e", "delete module.c.a_b.c"))
        .containsExactly("a_b.d: nowhere", "a_b.e: nowhere", "module.c.a_b.c: nowhere");
  }

  @Test
  void findsNothingWithoutGit() throws IOException {
    GitRepository files = new GitRepository(home).write("main.tf", C);

    assertThat(places(files, Map.of(), "delete a_b.d")).containsExactly("a_b.d: nowhere");
  }

  @Test
  void isNotGoneWhenItMovedToAnotherFile() throws IOException {
    GitRepository repository =
        repository()
            .write("main.tf", C + D)
            .commit("one")
            .write("main.tf", C)
            .write("d.tf", D)
            .commit("two");

    assertThat(places(repository, "delete a_b.d"))
        .containsExactly("a_b.d: RESOURCE d.tf:1 `resource \"a_b\" \"d\"` OFF");
  }

  @Test
  void pointsAtTheLineWhereItWasInTheFileAsItIs() throws IOException {
    GitRepository repository =
        repository()
            .write("main.tf", C + D + "# last\n")
            .commit("one")
            .write("main.tf", C + "# last\n")
            .commit("two")
            .write("main.tf", "# first\n" + C + "# last\n")
            .commit("three");

    assertThat(places(repository, "delete a_b.d[0]", "delete a_b.d[1]"))
        .containsExactly(
            "a_b.d[0]: PAST main.tf:2 `` OFF in one", "a_b.d[1]: PAST main.tf:2 `` OFF in one");
  }

  @Test
  void pointsAtTheLastLineOfAFileThatHasBecomeShort() throws IOException {
    GitRepository repository =
        repository()
            .write("main.tf", "\n\n\n" + D)
            .write("b.tf", "\n\n\n" + "resource \"a_b\" \"e\" {}")
            .commit("one")
            .write("main.tf", "#\n" + C)
            .write("b.tf", "");

    assertThat(places(repository, "delete a_b.d", "delete a_b.e"))
        .containsExactly("a_b.d: PAST main.tf:2 `` OFF in one", "a_b.e: PAST b.tf:1 `` OFF in one");
  }

  @Test
  void quotesAFileThatWasDeletedOrRenamed() throws IOException {
    GitRepository repository =
        repository()
            .write("main.tf", C)
            .write("old.tf", "\n" + D + "resource \"a_b\" \"e\" {}\n")
            .commit("one")
            .write("old.tf", "\n" + D)
            .commit("two")
            .delete("old.tf")
            .write("new.tf", "# renamed\n")
            .commit("three");

    assertThat(places(repository, "delete a_b.d", "delete a_b.e"))
        .containsExactly(
            "a_b.d: PAST old.tf:2 `resource \"a_b\" \"d\"` OFF in two",
            "a_b.e: PAST old.tf:2 `` OFF in one");
  }

  @Test
  void takesTheLatestCommitThatHadIt() throws IOException {
    GitRepository repository =
        repository()
            .write("a.tf", D)
            .write("main.tf", C)
            .commit("one")
            .write("a.tf", "\n\n" + D)
            .commit("two")
            .write("a.tf", "\n")
            .commit("three");

    assertThat(places(repository, "delete a_b.d"))
        .containsExactly("a_b.d: PAST a.tf:1 `` OFF in two");
  }

  @Test
  void findsWhatIsDeletedButNotCommitted() throws IOException {
    GitRepository repository =
        repository().write("main.tf", C + D).commit("one").write("main.tf", C);

    assertThat(places(repository, "forget a_b.d", "delete,create a_b.c", "update a_b.d"))
        .containsExactly(
            "a_b.d: PAST main.tf:1 `` OFF in one",
            "a_b.c: RESOURCE main.tf:1 `resource \"a_b\" \"c\"` OFF",
            "a_b.d: PAST main.tf:1 `` OFF in one");
  }

  @Test
  void looksForNothingThatThePlanKeeps() throws IOException {
    GitRepository repository =
        repository().write("main.tf", C + D).commit("one").write("main.tf", C);

    assertThat(places(repository, "update a_b.d")).containsExactly("a_b.d: nowhere");
  }

  @Test
  void findsBlocksOfModulesAndCallsInEachDirectory() throws IOException {
    String calls = "module \"gone\" { source = \"./gone\" }\n";
    String kept = "module \"kept\" { source = \"./kept\" }\n";
    GitRepository repository =
        repository()
            .write("live/main.tf", calls + kept.replace("./", "../"))
            .write("kept/main.tf", C)
            .write("kept/x.tf.json", "{\"resource\": {\"a_b\": {\"d\": {}}}}")
            .commit("one")
            .write("live/main.tf", kept.replace("./", "../"))
            .write("kept/x.tf.json", "{}");

    assertThat(
            places(
                "live",
                repository,
                "delete module.gone[\"a\"].a_b.d",
                "delete module.gone.module.deep.a_b.d",
                "delete module.kept.a_b.d"))
        .containsExactly(
            "module.gone[\"a\"].a_b.d: PAST live/main.tf:1 `` OFF in one",
            "module.gone.module.deep.a_b.d: PAST live/main.tf:1 `` OFF in one",
            "module.kept.a_b.d: PAST kept/x.tf.json:1 `` OFF in one");
  }

  @Test
  void findsNothingBeyondTheEndOfAShallowClone() throws IOException {
    GitRepository repository =
        repository().write("main.tf", C + D).commit("one").write("main.tf", C).commit("two");
    Path clone = home.resolve("clone");
    repository.git(
        "clone", "--quiet", "--depth=1", repository.directory().toUri().toString(), "" + clone);

    assertThat(places(new GitRepository(clone), "delete a_b.d")).containsExactly("a_b.d: nowhere");
  }

  @Test
  void saysNothingIsGoneWhereAFileCannotBeRead() throws IOException {
    GitRepository repository =
        repository().write("main.tf", C + D).commit("one").write("main.tf", C + "(\n");

    assertThat(places(repository, "delete a_b.d")).startsWith("a_b.d: nowhere").hasSize(2);
  }

  @Test
  void takesADirectoryOfWhichAllIsGoneWhenItIsKnownToHaveHadIt() throws IOException {
    GitRepository repository =
        repository().write("main.tf", D).commit("one").write("main.tf", "# nothing\n");
    Plan plan = Plans.of("-", List.of(), List.of("delete a_b.d"));

    PlanSources sources =
        new SourceFinder(Optional.empty(), repository.directory(), Dialect.AUTO).find(plan);

    assertThat(SourceText.of(plan, sources, repository.subjects()))
        .containsExactly("a_b.d: PAST main.tf:1 `` OFF in one");
  }

  @Test
  void namesFilesFromTheWorkingDirectoryEvenBehindLinks() throws IOException {
    GitRepository repository =
        repository().write("live/main.tf", C + D).commit("one").write("live/main.tf", C);
    Files.createSymbolicLink(home.resolve("link"), repository.directory().resolve("live"));

    assertThat(places("../link", repository, "delete a_b.d"))
        .containsExactly("a_b.d: PAST ../link/main.tf:1 `` OFF in one");
  }

  private GitRepository repository() throws IOException {
    return GitRepository.in(home.resolve("repository"));
  }

  private static List<String> places(GitRepository repository, String... changes)
      throws IOException {
    return places(repository, repository.subjects(), changes);
  }

  private static List<String> places(String directory, GitRepository repository, String... changes)
      throws IOException {
    return places(directory, repository, repository.subjects(), changes);
  }

  private static List<String> places(
      GitRepository files, Map<String, String> subjects, String... changes) throws IOException {
    return places(".", files, subjects, changes);
  }

  private static List<String> places(
      String directory, GitRepository files, Map<String, String> subjects, String... changes)
      throws IOException {
    Plan plan = Plans.of("plan.json", List.of(), List.of(changes));
    SourceFinder finder =
        new SourceFinder(Optional.of(Path.of(directory)), files.directory(), Dialect.AUTO);
    return SourceText.of(plan, finder.find(plan), subjects);
  }
}
