package dev.tfguard.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.RealTool;
import dev.tfguard.pipeline.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real pre-commit with the hooks of this work tree, which it clones from a repository and keeps
 * in a cache that is empty at first.
 */
@Timeout(900)
final class PreCommitIT {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path FIXTURE = Path.of("testdata/pre-commit");
  private static final Path PLAN = Path.of("testdata/plans/rename-without-moved/plan.json");

  @TempDir private static Path shared;

  @TempDir private Path folder;

  private Shell shell = new Shell(ROOT, Map.of());

  @BeforeAll
  static void publishHooks() throws IOException, InterruptedException {
    RealTool.orSkip("pre-commit");
    RealTool.orSkip("git");
    String hooks = "git --git-dir='" + shared.resolve("hooks") + "' --work-tree=. ";
    Outcome published =
        new Shell(ROOT, Map.of())
            .bash(
                "git init --quiet --bare '"
                    + shared.resolve("hooks")
                    + "'\n"
                    + hooks
                    + "add --all\n"
                    + hooks
                    + "commit --quiet --message hooks\n"
                    + hooks
                    + "tag v1.0");
    assertThat(published).isEqualTo(new Outcome(0, ""));
  }

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    shell = new Shell(folder, Map.of("PRE_COMMIT_HOME", shared.resolve("cache").toString()));
    copyFixture();
    configure("");
    assertThat(run("git init --quiet && git add --all").code()).isZero();
  }

  @Test
  void findsThenFixesThenPasses() throws IOException, InterruptedException {
    Outcome found = run("pre-commit run tfguard-scan --all-files");
    assertThat(found.code()).isEqualTo(1);
    assertThat(found.output())
        .contains("- hook id: tfguard-scan\n- exit code: 1\n")
        .contains("media.tf\n  1:1  critical  terraform destroy would take a bucket");

    Outcome fixed = run("pre-commit run tfguard-fix --all-files --show-diff-on-failure");
    assertThat(fixed.code()).isEqualTo(1);
    assertThat(fixed.output())
        .contains("- hook id: tfguard-fix\n- files were modified by this hook\n")
        .contains("tfguard: fixed media.tf\n")
        .contains("+    prevent_destroy = true\n")
        .doesNotContain("archive.tf");

    Outcome passed = run("pre-commit run --all-files");
    assertThat(passed.output()).doesNotContain("Failed").contains("Passed");
    assertThat(passed.code()).isZero();
  }

  @Test
  void keepsCommitsOut() throws IOException, InterruptedException {
    assertThat(run("pre-commit install").code()).isZero();
    assertThat(run("git commit --message 'Add buckets'").code()).isEqualTo(1);
    assertThat(run("git log").output()).contains("does not have any commits yet");
    assertThat(run("git add --all && git commit --quiet --message 'Add buckets'").code()).isZero();

    Files.delete(folder.resolve("archive_override.tf"));
    Outcome refused = run("git add --all && git commit --message 'Delete an override'");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.output()).contains("archive.tf\n  1:1  critical  ");
  }

  @Test
  void fixesOnlyTheFilesOfTheCommit() throws IOException, InterruptedException {
    assertThat(run("pre-commit run tfguard-fix --files archive.tf").code()).isZero();
    assertThat(run("git diff --stat").output()).isEmpty();
  }

  @Test
  void hasTheModuleJudgeAFile() throws IOException, InterruptedException {
    configure("pass_filenames: true, always_run: false");
    assertThat(run("pre-commit run tfguard-scan --files archive.tf").code()).isZero();
    assertThat(run("pre-commit run tfguard-scan --files media.tf").code()).isEqualTo(1);
  }

  @Test
  void takesArguments() throws IOException, InterruptedException {
    configure("args: [--fail-on, never]");
    assertThat(run("pre-commit run tfguard-scan --all-files").code()).isZero();
    configure("args: [--fail-on, sometimes]");
    Outcome misused = run("pre-commit run tfguard-scan --all-files");
    assertThat(misused.code()).isEqualTo(1);
    assertThat(misused.output()).contains("- exit code: 2\n").contains("--fail-on");
  }

  @Test
  void readsPlansWhenAsked() throws IOException, InterruptedException {
    Files.copy(ROOT.resolve(PLAN), folder.resolve("tfplan.json"));
    String plan = "pre-commit run tfguard-plan --hook-stage manual --files ";
    assertThat(run(plan + "tfplan.json").output()).contains("critical  aws_db_instance.main");
    assertThat(run(plan + "media.tf").output()).contains("(no files to check)");
  }

  @Test
  void takesWhatInitWrites() throws IOException, InterruptedException {
    Files.delete(folder.resolve(".pre-commit-config.yaml"));
    String init = "'" + ROOT.resolve("tfguard") + "' init --yes --only config,pre-commit,baseline";
    String hooks = " --hooks-repo 'file://" + shared.resolve("hooks") + "' --hooks-rev v1.0";
    assertThat(run(init + hooks).code()).isZero();
    assertThat(run("git add --all && pre-commit run --all-files").output()).contains("Passed");

    Files.writeString(folder.resolve("new.tf"), "resource \"aws_s3_bucket\" \"new\" {\n}\n");
    Outcome found = run("git add --all && pre-commit run --all-files");
    assertThat(found.code()).isEqualTo(1);
    assertThat(found.output()).contains("1 finding: 1 critical").contains("new.tf");
  }

  @Test
  void runsAsThePageSays() throws IOException, InterruptedException {
    Files.writeString(folder.resolve(".pre-commit-config.yaml"), ofPage(".pre-commit-config.yaml"));
    Files.copy(ROOT.resolve(PLAN), folder.resolve("tfplan.json"));
    String[] commands = ofPage("pre-commit install").split("\n", -1);
    assertThat(commands).hasSize(4);
    assertThat(run(commands[0]).code()).isZero();
    assertThat(run(commands[1]).output()).contains("+    prevent_destroy = true\n");
    assertThat(run(commands[1]).code()).isZero();
    assertThat(run(commands[2]).output()).contains("critical  aws_db_instance.main");
  }

  @Test
  void takesTheBaselineOfThePage() throws IOException, InterruptedException {
    String scan = ofPage("args: [--baseline").replaceAll("(?s).*args: ", "args: ");
    configure(scan.strip());
    Outcome without = run("pre-commit run tfguard-scan --all-files");
    assertThat(without.output()).contains("- exit code: 2\n").contains(".tfguard-baseline.json");
    String tfguard = ROOT.resolve("tfguard").toString();
    run("'" + tfguard + "' scan --write-baseline .tfguard-baseline.json && git add --all");
    assertThat(run("pre-commit run tfguard-scan --all-files").code()).isZero();
    Files.delete(folder.resolve("archive_override.tf"));
    assertThat(run("pre-commit run tfguard-scan --all-files").output()).contains("archive.tf\n");
  }

  /** What a block of the page says, of this repository. */
  private static String ofPage(String words) throws IOException {
    return CodeBlock.with(words)
        .replace("https://git.example.com/tfguard.git", shared.resolve("hooks").toUri().toString())
        .replace("rev: v0.1.0", "rev: v1.0");
  }

  @Test
  void triesTheHooksFromAnEmptyCache() throws IOException, InterruptedException {
    Outcome tried = run(ofPage("pre-commit try-repo"));
    assertThat(tried.code()).isEqualTo(1);
    assertThat(tried.output())
        .contains("tfguard: building on first use")
        .contains("- hook id: tfguard-scan\n- exit code: 1\n");
  }

  @Test
  void needsMavenOnceOnly() throws IOException, InterruptedException {
    assertThat(run("pre-commit run tfguard-fix --all-files").output()).contains("fixed media.tf");
    Path programs = linkProgramsBut("mvn");
    try {
      shell = shell.with("PATH", programs.toString());
      assertThat(run("pre-commit run --all-files").code()).isZero();
      Outcome lacking = run("pre-commit try-repo '" + shared.resolve("hooks") + "' --all-files");
      assertThat(lacking.code()).isEqualTo(1);
      assertThat(lacking.output())
          .contains("- exit code: 2\n")
          .contains("tfguard: Maven builds tfguard on first use and is not here: install it");
    } finally { // JUnit warns of links that lead out of its folder
      assertThat(new Shell(folder, Map.of()).sh("rm -rf '" + programs + "'").code()).isZero();
    }
  }

  private Outcome run(String script) throws IOException, InterruptedException {
    return shell.sh(script);
  }

  private void configure(String ofScan) throws IOException {
    String more = ofScan.isEmpty() ? "" : ", " + ofScan;
    Files.writeString(
        folder.resolve(".pre-commit-config.yaml"),
        """
        repos:
          - repo: %s
            rev: v1.0
            hooks:
              - id: tfguard-fix
              - { id: tfguard-scan%s }
              - id: tfguard-plan
        """
            .formatted(shared.resolve("hooks").toUri(), more));
  }

  private void copyFixture() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(FIXTURE))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  /** Makes a folder with a link to every program of the path but {@code left}. */
  private Path linkProgramsBut(String left) throws IOException, InterruptedException {
    Path programs = Files.createDirectory(folder.resolve(".programs"));
    String link =
        "IFS=:; for place in $PATH; do ln -s \"$place\"/* '" + programs + "' 2>/dev/null; done;";
    Outcome linked = shell.sh(link + " rm -f '" + programs.resolve(left) + "'");
    assertThat(linked).isEqualTo(new Outcome(0, ""));
    assertThat(List.of(programs.resolve("sh"), programs.resolve("pre-commit")))
        .allMatch(Files::exists);
    return programs;
  }
}
