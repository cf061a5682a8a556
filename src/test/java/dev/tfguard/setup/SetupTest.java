package dev.tfguard.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which files are proposed for which repository, and that a second time nothing is. */
final class SetupTest {
  private static final HookSource SOURCE = new HookSource("https://github.com/a/tfguard", "v1");
  private static final Optional<String> BASELINE = Optional.of(".tfguard-baseline.json");

  private static List<Proposal> propose(Map<String, String> files, String... remotes) {
    return Setup.of(
        new Repository(files, List.of(remotes)),
        EnumSet.allOf(Part.class),
        Optional.of(SOURCE),
        BASELINE);
  }

  private static List<String> paths(List<Proposal> proposals) {
    return proposals.stream().map(Proposal::path).toList();
  }

  @Test
  void theHostDecidesOnThePipeline() {
    String github = ".github/workflows/tfguard.yml";
    assertThat(paths(propose(Map.of()))).contains(github);
    assertThat(paths(propose(Map.of(), "git@github.com:o/r.git"))).contains(github);
    assertThat(paths(propose(Map.of(), "https://gitlab.example.com/o/github.git")))
        .contains(".gitlab-ci.yml")
        .doesNotContain(github);
    assertThat(paths(propose(Map.of(".gitlab-ci.yml", "a: 1\n"), "https://github.com/o/r")))
        .contains(".gitlab-ci.yml");
    assertThat(paths(propose(Map.of(), "https://bitbucket.org/o/r")))
        .containsExactly(".tfguard.hcl", ".pre-commit-config.yaml");
  }

  @Test
  void whatIsThereIsAddedToOnce() {
    Map<String, String> files =
        Map.of(
            ".tfguard.hcl", "fail_on = \"low\"\n",
            ".gitlab-ci.yml", "stages: [build, deploy]\n\nx:\n  script: [a]\n");
    List<Proposal> proposals = propose(files);
    assertThat(proposals).allMatch(proposal -> proposal.after().startsWith(proposal.before()));
    assertThat(proposals.get(2).after()).contains("\n\ntfguard:\n  stage: build\n  image:");

    Map<String, String> now =
        Map.of(
            ".tfguard.hcl", proposals.get(0).after(),
            ".pre-commit-config.yaml", proposals.get(1).after(),
            ".gitlab-ci.yml", proposals.get(2).after());
    assertThat(propose(now)).isEmpty();
  }

  @Test
  void theWorkflowUsesTheActionOrAClone() {
    assertThat(Workflow.of(SOURCE)).contains("- uses: a/tfguard@v1\n").doesNotContain("git clone");
    assertThat(Workflow.of(new HookSource("https://git.example.com/t.git", "v1")))
        .contains("git clone --quiet https://git.example.com/t.git")
        .contains("checkout --quiet v1\n");
    for (String url : List.of("https://github.com/a/tfguard", "https://git.example.com/t.git")) {
      assertThat(new Yaml("w", Workflow.of(new HookSource(url, "v1"))).root()).isPresent();
    }
  }
}
