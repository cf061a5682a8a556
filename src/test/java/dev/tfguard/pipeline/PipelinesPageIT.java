package dev.tfguard.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tfguard.RealTool;
import dev.tfguard.pipeline.CompositeAction.Ran;
import dev.tfguard.pipeline.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of pipelines.md, whose commands are run with the real ./tfguard in a repository
 * whose last commit took the protection of a bucket away, and with a terraform that plans what is
 * given.
 */
@Timeout(120)
final class PipelinesPageIT {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path FIXTURE = ROOT.resolve("testdata/pre-commit");
  private static final Path PLANS = ROOT.resolve("testdata/plans");
  private static final Pattern SHELL_STEP =
      Pattern.compile("sh '''(.*?)'''|sh '(.*?)'", Pattern.DOTALL);
  private static final Pattern REPORT_READ = Pattern.compile("(?:junit|pattern:) '([^']+)'");

  private static final String PROTECTED =
      """
      resource "aws_s3_bucket" "media" {
        bucket = "shop-media"

        lifecycle {
          prevent_destroy = true
        }
      }
      """;

  @TempDir private Path workspace;
  @TempDir private Path programs;

  private Shell shell = new Shell(ROOT, Map.of());

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    RealTool.orSkip("bash");
    RealTool.orSkip("git");
    program("tfguard", "exec '" + ROOT.resolve("tfguard") + "' \"$@\"");
    program("terraform", Files.readString(ROOT.resolve("testdata/action/terraform")));
    plan("rename-without-moved");
    shell = new Shell(workspace, Map.of("PATH", programs + ":" + System.getenv("PATH")));
    Files.copy(FIXTURE.resolve("archive.tf"), workspace.resolve("archive.tf"));
    Files.copy(FIXTURE.resolve("archive_override.tf"), workspace.resolve("archive_override.tf"));
    Files.writeString(workspace.resolve("media.tf"), PROTECTED);
    run("git init --quiet && git add --all && git commit --quiet --message protected");
    run("git update-ref refs/remotes/origin/main HEAD");
    Files.writeString(workspace.resolve("media.tf"), Files.readString(FIXTURE.resolve("media.tf")));
    run("git commit --quiet --all --message unprotected");
    run("cd '" + programs + "' && git init --quiet && git add tfguard");
    run("cd '" + programs + "' && git commit --quiet --message tfguard && git tag v0.1.0");
  }

  private void run(String script) throws IOException, InterruptedException {
    assertThat(shell.sh(script)).isEqualTo(new Outcome(0, ""));
  }

  // PreCommitIT runs those for pre-commit.
  @Test
  void eachBlockHasATest() throws IOException {
    assertThat(CodeBlock.ofPipelines())
        .extracting(CodeBlock::language)
        .containsExactly(
            "yaml", "sh", "sh", "yaml", "yaml", "yaml", "yaml", "groovy", "yaml", "sh");
  }

  @Test
  void theWorkflowNamesInputsThatThereAre() throws IOException, InterruptedException {
    JsonNode job = Yaml.text(CodeBlock.with("pull-requests: write")).path("jobs").path("sources");
    assertThat(Yaml.list(job.path("steps"))).hasSize(2);
    Ran ran = tfguard(Yaml.list(job.path("steps")).get(1)).run("tfguard");
    assertThat(ran.outcome().output()).contains("::error file=media.tf,line=1,");
    assertThat(ran.output("exit-code")).isEqualTo("1");
  }

  @Test
  void theWorkflowJudgesThePlanItMakes() throws IOException, InterruptedException {
    List<JsonNode> steps = Yaml.list(Yaml.text(CodeBlock.with("plan: tfplan.json")));
    assertThat(shell.bash(steps.get(0).path("run").asText()).code()).isZero();
    Ran ran = tfguard(steps.get(1)).run("tfguard");
    assertThat(ran.outcome().output()).contains("aws_db_instance.main would be destroyed");
    assertThat(ran.output("exit-code")).isEqualTo("1");
  }

  @Test
  void gitlabRunsItsJob() throws IOException, InterruptedException {
    JsonNode job = Yaml.text(CodeBlock.with("# .gitlab-ci.yml")).path("tfguard");
    for (Map.Entry<String, JsonNode> variable : job.path("variables").properties()) {
      shell = shell.with(variable.getKey(), variable.getValue().asText());
    }
    shell = shell.with("TFGUARD_URL", programs.toUri().toString());
    List<String> script = new ArrayList<>();
    Yaml.list(job.path("before_script")).forEach(line -> script.add(line.asText()));
    Yaml.list(job.path("script")).forEach(line -> script.add(line.asText()));

    Outcome onBranch = shell.bash(String.join("\n", script));
    assertThat(onBranch.code()).isEqualTo(1);
    assertThat(onBranch.output()).contains("media.tf\n  1:1  critical  ");
    String base = shell.bash("git rev-parse origin/main").output().strip();
    Outcome onRequest =
        shell.with("CI_MERGE_REQUEST_DIFF_BASE_SHA", base).bash(String.join("\n", script));
    assertThat(onRequest.code()).isEqualTo(1);
    assertThat(onRequest.output()).contains("[vanished-protection]");
    JsonNode reports = job.path("artifacts").path("reports");
    assertThat(reports).hasSize(2).allMatch(file -> Files.exists(workspace.resolve(file.asText())));
    assertThat(
            new ObjectMapper()
                .readTree(workspace.resolve(reports.path("codequality").asText()).toFile()))
        .isNotEmpty();
  }

  @Test
  void jenkinsRunsItsSteps() throws IOException, InterruptedException {
    String jenkinsfile = CodeBlock.with("// Jenkinsfile");
    List<String> steps =
        SHELL_STEP
            .matcher(jenkinsfile)
            .results()
            .map(step -> Optional.ofNullable(step.group(1)).orElseGet(() -> step.group(2)))
            .toList();
    assertThat(steps).hasSize(2);
    Shell jenkins =
        shell
            .with("TFGUARD_URL", programs.toUri().toString())
            .with("TFGUARD_VERSION", "v0.1.0")
            .with("CHANGE_TARGET", "main");
    assertThat(jenkins.sh(steps.get(0)).code()).isZero();
    Outcome found = jenkins.sh(steps.get(1).replace("\\\\", "\\"));
    assertThat(found.output()).contains("[vanished-protection]");
    assertThat(found.code()).isEqualTo(1);
    assertThat(REPORT_READ.matcher(jenkinsfile).results().map(read -> read.group(1)))
        .containsExactly("tfguard.xml", "tfguard.sarif")
        .allMatch(file -> Files.exists(workspace.resolve(file)));
  }

  @Test
  void atlantisStopsBeforeApply() throws IOException, InterruptedException {
    JsonNode workflow = Yaml.text(CodeBlock.with("# repos.yaml")).path("workflows").path("tfguard");
    for (String stage : List.of("plan", "apply")) {
      List<String> gates =
          new ArrayList<>(workflow.path(stage).path("steps").findValuesAsText("run"));
      assertThat(gates).hasSize(1);
      shell = shell.with("PLANFILE", workspace.resolve("a plan").toString());
      plan("rename-without-moved");
      assertThat(shell.sh(": >'a plan';" + gates.get(0)).code()).isEqualTo(1);
      plan("clean-create");
      assertThat(shell.sh(gates.get(0)).code()).isZero();
      assertThat(shell.sh("rm 'a plan';" + gates.get(0)).code()).isEqualTo(2);
    }
    assertThat(Yaml.list(workflow.path("apply").path("steps")).get(1).asText()).isEqualTo("apply");
  }

  @Test
  void anyShellRunsTheRest() throws IOException, InterruptedException {
    String[] lines = CodeBlock.with("html=tfguard.html").split("\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(shell.sh(lines[0]).code()).isEqualTo(1);
    assertThat(List.of("tfguard.xml", "tfguard.html"))
        .allMatch(file -> Files.exists(workspace.resolve(file)));
    assertThat(shell.sh(": >tfplan; " + lines[1]).code()).isEqualTo(1);
  }

  private CompositeAction tfguard(JsonNode step) throws IOException {
    CompositeAction action = CompositeAction.in(workspace, programs);
    for (Map.Entry<String, JsonNode> input : step.path("with").properties()) {
      assertThat(action.values()).containsKey("inputs." + input.getKey());
      action = action.with("inputs." + input.getKey(), input.getValue().asText());
    }
    return action;
  }

  private void program(String name, String script) throws IOException {
    Path program = programs.resolve(name);
    Files.writeString(program, script.startsWith("#!") ? script : "#!/bin/sh\n" + script + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  private void plan(String scenario) throws IOException {
    Path plan = PLANS.resolve(scenario).resolve("plan.json");
    Files.copy(plan, programs.resolve("plan.json"), StandardCopyOption.REPLACE_EXISTING);
  }
}
