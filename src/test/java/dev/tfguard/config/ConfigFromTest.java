package dev.tfguard.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tfguard.finding.Threshold;
import dev.tfguard.history.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration that is read from a revision: what is judged has no say in it. */
final class ConfigFromTest {
  private static final String STRICT = "fail_on = \"low\"\n";
  private static final String LAX = "fail_on = \"never\"\nexclude = [\"**\"]\n";

  @TempDir private Path temporary;
  private Path home = Path.of("");
  private GitRepository repository = new GitRepository(Path.of(""));

  @BeforeEach
  void makeRepository() throws IOException {
    home = temporary.toRealPath().resolve("repo");
    repository = GitRepository.in(home);
  }

  private void commit(String branch) throws IOException {
    repository.commit("base").git("branch", branch);
  }

  @Test
  void aFileThatIsAddedDoesNotCount() throws IOException {
    repository.write("a/main.tf", "");
    commit("base");
    repository.write(".tfguard.hcl", LAX).write("a/.tfguard.hcl", LAX).commit("let it pass");
    Configs configs = configs("base", Optional.empty());
    assertThat(configs.of(home.resolve("a"))).isEqualTo(Config.NONE);
    assertThat(configs.leavesOut(home.resolve("a/main.tf"))).isFalse();
    assertThat(configs.overruled()).containsExactly("base:.tfguard.hcl", "base:a/.tfguard.hcl");
  }

  @Test
  void aFileThatIsNotCommittedDoesNotCount() throws IOException {
    repository.write("a/main.tf", "");
    commit("base");
    repository.write("a/.tfguard.hcl", LAX);
    assertThat(failOn(configs("HEAD", Optional.empty()), "a")).isEmpty();
  }

  @Test
  void aFileThatIsChangedCountsAsItWas() throws IOException {
    repository.write(".tfguard.hcl", STRICT);
    commit("base");
    repository.write(".tfguard.hcl", LAX).commit("let it pass");
    Configs configs = configs("base", Optional.empty());
    assertThat(failOn(configs, "new/folder")).contains(Threshold.LOW);
    assertThat(configs.leavesOut(home.resolve("new/folder"))).isFalse();
    assertThat(configs.overruled()).containsExactly("base:.tfguard.hcl");
    assertThat(failOn(configs("HEAD", Optional.empty()), "new")).contains(Threshold.NEVER);
  }

  @Test
  void aFileThatIsDeletedStillCounts() throws IOException {
    repository.write("a/.tfguard.hcl", STRICT).write(".tfguard.hcl", LAX);
    commit("base");
    repository.delete("a/.tfguard.hcl").commit("forget it");
    assertThat(failOn(configs("base", Optional.empty()), "a/b")).contains(Threshold.LOW);
    assertThat(failOn(configs("HEAD", Optional.empty()), "a/b")).contains(Threshold.NEVER);
  }

  @Test
  void aFileThatIsTheSameIsNotRemarkedOn() throws IOException {
    repository.write(".tfguard.hcl", STRICT);
    commit("base");
    repository.write(".tfguard.hcl", STRICT.replace("\n", "\r\n"));
    Configs configs = configs("base", Optional.empty());
    assertThat(failOn(configs, "a")).contains(Threshold.LOW);
    assertThat(configs.overruled()).isEmpty();
  }

  @Test
  void aNamedFileIsReadFromTheRevisionIfItIsInTheRepository() throws IOException {
    repository.write("ci/guard.hcl", STRICT);
    commit("base");
    repository.write("ci/guard.hcl", LAX).commit("let it pass");
    Path outside = Files.writeString(temporary.toRealPath().resolve("guard.hcl"), LAX);
    assertThat(failOn(configs("base", Optional.of(Path.of("ci/guard.hcl"))), "a"))
        .contains(Threshold.LOW);
    assertThat(failOn(configs("base", Optional.of(home.resolve("ci/guard.hcl"))), "a"))
        .contains(Threshold.LOW);
    assertThat(failOn(configs("base", Optional.of(outside)), "a")).contains(Threshold.NEVER);
    repository.write("new.hcl", LAX);
    assertThat(complaints(configs("base", Optional.of(Path.of("new.hcl")))))
        .containsExactly("base:new.hcl: there is no such file; name a configuration file");
  }

  @Test
  void aLinkFromOutsideLeadsNoWayAround() throws IOException {
    repository.write("guard.hcl", STRICT);
    commit("base");
    repository.write("guard.hcl", LAX);
    Path link = Files.createSymbolicLink(temporary.toRealPath().resolve("link"), home);
    assertThat(failOn(configs("base", Optional.of(link.resolve("guard.hcl"))), "a"))
        .contains(Threshold.LOW);
  }

  @Test
  void aLinkIsFollowedInTheRevisionAlone() throws IOException {
    repository.write("shared.hcl", STRICT);
    Files.createSymbolicLink(home.resolve(".tfguard.hcl"), Path.of("shared.hcl"));
    commit("base");
    repository.write("shared.hcl", LAX).commit("let it pass");
    assertThat(failOn(configs("base", Optional.empty()), "a")).contains(Threshold.LOW);
  }

  @Test
  void aRepositoryInsideHasNoSay() throws IOException {
    repository.write(".tfguard.hcl", STRICT);
    commit("base");
    GitRepository.in(home.resolve("vendor/inner")).write(".tfguard.hcl", LAX).commit("lax");
    repository.write("vendor/inner/.terraform/a/.tfguard.hcl", LAX);
    repository.git("add", "vendor/inner");
    repository.git("commit", "--quiet", "--message", "a repository inside");
    for (String revision : List.of("base", "HEAD")) {
      Configs configs = configs(revision, Optional.empty());
      assertThat(failOn(configs, "vendor/inner")).contains(Threshold.LOW);
      assertThat(failOn(configs, "vendor/inner/.terraform/a")).contains(Threshold.LOW);
    }
  }

  @Test
  void whatIsNotTrackedHasNoSay() throws IOException {
    repository.write(".tfguard.hcl", STRICT).write(".gitignore", ".terraform\nignored\n");
    commit("base");
    repository.write("ignored/.tfguard.hcl", LAX).write(".terraform/m/.tfguard.hcl", LAX);
    Configs configs = configs("base", Optional.empty());
    assertThat(failOn(configs, "ignored")).contains(Threshold.LOW);
    assertThat(failOn(configs, ".terraform/m")).contains(Threshold.LOW);
  }

  @Test
  void otherFilesAreReadFromTheRevisionToo() throws IOException {
    repository.write("baseline.json", "old");
    commit("base");
    repository.write("baseline.json", "new").write("added.json", "new").commit("accept all");
    Configs configs = configs("base", Optional.empty());
    assertThat(configs.bytes(home.resolve("baseline.json")))
        .map(b -> new String(b, UTF_8))
        .contains("old");
    assertThat(configs.bytes(home.resolve("added.json"))).isEmpty();
    assertThat(configs.show(home.resolve("baseline.json"))).isEqualTo("base:baseline.json");
  }

  @Test
  void mistakesAreSaidWithTheRevision() throws IOException {
    repository.write("a/.tfguard.hcl", "fail_on = \"hihg\"\n");
    commit("base");
    repository.write("a/.tfguard.hcl", STRICT);
    assertThat(complaints(configs("base", Optional.empty()), home.resolve("a")))
        .containsExactly(
            "base:a/.tfguard.hcl:1:11: \"hihg\" is no fail_on; the nearest known name is \"high\"");
  }

  @Test
  void aRevisionThatIsNotThereIsSaid() throws IOException {
    repository.write("main.tf", "").commit("one");
    assertThat(refusal("origin/main"))
        .startsWith("the configuration cannot be read from origin/main: there is no revision")
        .contains("fetch it");
    assertThat(refusal("HEAD:main.tf"))
        .startsWith("the configuration cannot be read from HEAD:main.tf");
    assertThat(refusal("no such")).startsWith("the configuration cannot be read from no such");
    assertThat(refusal("")).startsWith("the configuration cannot be read from ");
  }

  @Test
  void aShallowCloneIsToldHowToFetchMore() throws IOException {
    repository.write("main.tf", "").commit("one").commit("two");
    Path clone = temporary.toRealPath().resolve("clone");
    repository.git("clone", "--quiet", "--depth=1", "file://" + home, clone.toString());
    assertThatExceptionOfType(BrokenConfigException.class)
        .isThrownBy(() -> Configs.at("HEAD~1", clone, Optional.empty()))
        .satisfies(broken -> assertThat(broken.complaints().get(0)).contains("fetch-depth: 0"));
  }

  @Test
  void outsideOfTheRepositoryNothingIsKnown() throws IOException {
    repository.write("main.tf", "").commit("one");
    Path outside = Files.createDirectories(temporary.toRealPath().resolve("outside"));
    assertThat(complaints(configs("HEAD", Optional.empty()), outside))
        .allMatch(line -> line.contains("is outside of the repository"));
    assertThatExceptionOfType(BrokenConfigException.class)
        .isThrownBy(() -> Configs.at("HEAD", outside, Optional.empty()))
        .satisfies(broken -> assertThat(broken.complaints().get(0)).contains("no git repository"));
  }

  private Configs configs(String revision, Optional<Path> named) {
    return Configs.at(revision, home, named);
  }

  private Optional<Threshold> failOn(Configs configs, String folder) {
    return configs.of(home.resolve(folder)).gate().scan().failOn();
  }

  private String refusal(String revision) {
    List<String> found = new ArrayList<>();
    assertThatExceptionOfType(BrokenConfigException.class)
        .isThrownBy(() -> configs(revision, Optional.empty()))
        .satisfies(broken -> found.addAll(broken.complaints()));
    return String.join("\n", found);
  }

  private List<String> complaints(Configs configs) {
    return complaints(configs, home);
  }

  private static List<String> complaints(Configs configs, Path directory) {
    List<String> found = new ArrayList<>();
    assertThatExceptionOfType(BrokenConfigException.class)
        .isThrownBy(() -> configs.of(directory))
        .satisfies(broken -> found.addAll(broken.complaints()));
    return found;
  }
}
