package dev.tfguard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.history.GitRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository is set up in one step, and from then on only what is new fails. */
final class InitCommandTest {
  private static final String BUCKET = "resource \"aws_s3_bucket\" \"%s\" {\n}\n";

  @TempDir private Path folder;

  private GitRepository git = new GitRepository(Path.of("."));

  @BeforeEach
  void makeRepository() throws IOException {
    git = GitRepository.in(folder).write("main.tf", BUCKET.formatted("old"));
  }

  @Test
  void fromThenOnOnlyWhatIsNewFails() throws IOException {
    Run init = run("init", "--yes");
    assertThat(init.code()).isZero();
    assertThat(init.out())
        .contains("new file .tfguard-baseline.json: what is found today, which fails no run: 1\n")
        .contains("wrote .github/workflows/tfguard.yml")
        .contains("next: commit this");
    assertThat(run("scan").code()).isZero();

    String again = git.commit("set up").git("status", "--porcelain");
    assertThat(run("init", "--yes").out()).isEqualTo("tfguard: all is there already\n");
    assertThat(git.git("status", "--porcelain")).isEqualTo(again);

    git.write("new.tf", BUCKET.formatted("new"));
    Run scan = run("scan");
    assertThat(scan.code()).isEqualTo(1);
    assertThat(scan.out()).contains("1 finding: 1 critical").doesNotContain("\"old\"");
  }

  @Test
  void whatTheConfigurationShowsAsExamplesIsValid() throws IOException {
    run("init", "--yes");
    String config = Files.readString(folder.resolve(".tfguard.hcl"));
    String examples =
        Pattern.compile("(?m)^# (?=[a-z_]+ +=|waiver|  |})").matcher(config).replaceAll("");
    assertThat(examples).isNotEqualTo(config).contains("\nfail_on = ").contains("\nwaiver {");
    git.write(".tfguard.hcl", examples.replaceAll("(?m)^  tfguard scan", "#"));

    assertThat(run("waivers").code()).isZero();
  }

  @Test
  void aDryRunPrintsAPatchAndWritesNothing() throws IOException {
    String before = "repos:\n  - repo: local # mine\n    hooks: []\n";
    git.write(".pre-commit-config.yaml", before);
    Run run = run("init", "--dry-run");

    assertThat(run.code()).isZero();
    assertThat(git.git("status", "--porcelain").lines()).hasSize(2);
    assertThat(Files.readString(folder.resolve(".pre-commit-config.yaml"))).isEqualTo(before);
    git.write("p.patch", run.out()).git("apply", "p.patch");
    assertThat(run("scan").code()).isZero();
    assertThat(Files.readString(folder.resolve(".pre-commit-config.yaml"))).startsWith(before);
  }

  @Test
  void onlyWhatIsNamedIsWritten() throws IOException {
    assertThat(run("init", "--yes", "--only", "config,ci").code()).isZero();
    assertThat(Files.exists(folder.resolve(".tfguard-baseline.json"))).isFalse();
    assertThat(Files.readString(folder.resolve(".tfguard.hcl"))).doesNotContain("\nbaseline");
    assertThat(run("scan").code()).isEqualTo(1);

    Run wrong = run("init", "--yes", "--only", "hooks");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.out()).contains("'hooks' is none of config, pre-commit, ci, baseline");
  }

  @Test
  void nothingIsAskedWhereNobodyCanAnswer() throws IOException {
    Run run = run("init");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("there is no terminal: add --yes");
    assertThat(Files.exists(folder.resolve(".tfguard.hcl"))).isFalse();
  }

  @Test
  void noLinkIsFollowedOutOfTheRepository() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("../outside-" + folder.getFileName()));
    Files.createSymbolicLink(folder.resolve(".github"), outside);
    Run run = run("init", "--yes", "--only", "ci");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains(".github/workflows/tfguard.yml is not written");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void belowTheRootItSaysWhereToRun() throws IOException {
    Files.createDirectories(folder.resolve("below"));
    Run run = runIn(folder.resolve("below"), "init", "--yes");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("run it in its root");
  }

  @Test
  void aFileThatNothingCanBeAddedToStopsItBeforeItWrites() throws IOException {
    git.write(".pre-commit-config.yaml", "repos: [\n");
    Run run = run("init", "--yes");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains(".pre-commit-config.yaml:2:1: this is not YAML");
    assertThat(Files.exists(folder.resolve(".tfguard.hcl"))).isFalse();
  }

  private Run run(String... words) throws IOException {
    return runIn(folder, words);
  }

  /** Both streams are in what it printed. */
  private static Run runIn(Path directory, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath(), "dev.tfguard.cli.Main"));
    command.addAll(List.of(words));
    if (words[0].equals("init")) {
      command.addAll(List.of("--hooks-repo", "https://github.com/example/tfguard"));
    }
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.onExit().join().exitValue(), out, "");
  }

  private static String classPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }
}
