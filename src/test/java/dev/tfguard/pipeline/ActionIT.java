package dev.tfguard.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tfguard.RealTool;
import dev.tfguard.pipeline.CompositeAction.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of action.yml, run by bash with the real ./tfguard, and a gh that writes down. */
@Timeout(120)
final class ActionIT {
  private static final Path FIXTURE = Path.of("testdata/pre-commit");
  private static final Path GH = Path.of("testdata/action");
  private static final Path PLAN =
      Path.of("testdata/plans/rename-without-moved/plan.json").toAbsolutePath();

  @TempDir private Path workspace;
  @TempDir private Path temporary;

  @BeforeEach
  void copyFixture() throws IOException {
    RealTool.orSkip("bash");
    Files.copy(FIXTURE.resolve("media.tf"), workspace.resolve("media.tf"));
  }

  @Test
  void findsAndReportsBeforeItFails() throws IOException, InterruptedException {
    Ran ran = action().run("tfguard");
    assertThat(ran.outcome().code()).isZero();
    assertThat(ran.outcome().output()).contains("::error file=media.tf,line=1,");
    assertThat(ran.output("exit-code")).isEqualTo("1");
    assertThat(ran.output("findings")).isEqualTo("1");
    assertThat(new ObjectMapper().readTree(Path.of(ran.output("sarif")).toFile()).path("version"))
        .hasToString("\"2.1.0\"");
    assertThat(Files.readString(temporary.resolve("summary.md")))
        .contains("## tfguard: 1 critical");
    assertThat(ran.action().run("verdict").outcome().code()).isEqualTo(1);
  }

  @Test
  void passesWhereNothingReachesTheThreshold() throws IOException, InterruptedException {
    Ran ran = action().with("inputs.fail-on", "never").run("tfguard");
    assertThat(ran.output("exit-code")).isEqualTo("0");
    assertThat(ran.output("findings")).isEqualTo("1");
    assertThat(ran.action().run("verdict").outcome().code()).isZero();
  }

  @Test
  void failsWhereNothingWasJudged() throws IOException, InterruptedException {
    assertThat(action().run("verdict").outcome().code()).isEqualTo(2);
    Ran gone = action().with("inputs.path", "gone").run("tfguard");
    assertThat(gone.output("exit-code")).isEqualTo("2");
    assertThat(gone.action().run("verdict").outcome().code()).isEqualTo(2);
    Ran misused = action().with("inputs.fail-on", "sometimes").run("tfguard");
    assertThat(misused.output("exit-code")).isEqualTo("2");
    assertThat(misused.output("findings")).isEqualTo("0");
    assertThat(misused.output("sarif")).isEmpty();
  }

  @Test
  void takesPathsLineByLineAndNothingFromThemAsCode() throws IOException, InterruptedException {
    Path odd = Files.createDirectory(workspace.resolve("--help $(touch run) `touch run`"));
    Files.move(workspace.resolve("media.tf"), odd.resolve("media.tf"));
    Files.createDirectory(workspace.resolve("empty"));
    Ran ran = action().with("inputs.path", odd.getFileName() + "\nempty\n").run("tfguard");
    assertThat(ran.output("findings")).isEqualTo("1");
    assertThat(workspace.resolve("run")).doesNotExist();
  }

  @Test
  void judgesPlansInsteadOfSources() throws IOException, InterruptedException {
    Ran ran =
        action().with("inputs.plan", PLAN.toString()).with("inputs.format", "text").run("tfguard");
    assertThat(ran.outcome().output()).contains("critical  aws_db_instance.main  [plan-destroy]");
    assertThat(ran.output("category")).isEqualTo("tfguard-plan");
    assertThat(ran.output("exit-code")).isEqualTo("1");
  }

  @Test
  void updatesItsOwnComment() throws IOException, InterruptedException {
    assertThat(comment("inputs.category", "").outcome().output()).isEmpty();
    assertThat(calls())
        .isEqualTo(
            "github.com a-token api --silent --method PATCH repos/owner/shop/issues/comments/101"
                + " --field body=@"
                + body()
                + "\n");
    assertThat(Files.readString(temporary.resolve("body")))
        .startsWith("<!-- tfguard tfguard-scan -->\n## tfguard: 1 critical\n");
  }

  @Test
  void makesACommentForAnotherCategory() throws IOException, InterruptedException {
    comment("inputs.category", "a \"b\" --> c");
    assertThat(calls()).contains(" --method POST repos/owner/shop/issues/7/comments ");
    assertThat(Files.readString(temporary.resolve("body")))
        .startsWith("<!-- tfguard a--b------c -->\n");
  }

  @Test
  void makesNoCommentOfNothing() throws IOException, InterruptedException {
    Files.writeString(workspace.resolve("media.tf"), "");
    comment("inputs.category", "another");
    assertThat(temporary.resolve("calls")).doesNotExist();
    comment("inputs.category", "");
    assertThat(calls()).contains(" --method PATCH ");
  }

  @Test
  void goesOnWhereItMayNotComment() throws IOException, InterruptedException {
    Files.writeString(temporary.resolve("forbidden"), "");
    Ran ran = comment("inputs.category", "");
    assertThat(ran.outcome().code()).isZero();
    assertThat(ran.outcome().output())
        .startsWith("::warning title=tfguard::cannot comment on pull request 7: ");
    assertThat(ran.action().run("verdict").outcome().code()).isEqualTo(1);
  }

  @Test
  void cachesTheJarByItsSources() throws IOException, InterruptedException {
    Ran ran = action().run("prepare");
    Map<String, String> values = ran.action().values();
    assertThat(values.get("steps.prepare.outputs.jar")).endsWith("/target/tfguard.jar");
    assertThat(Path.of(values.get("steps.prepare.outputs.jar"))).exists();
    assertThat(values.get("steps.prepare.outputs.key")).matches("tfguard-[0-9a-f]{40}");
    assertThat(values).containsEntry("steps.prepare.outputs.jdk", "true");
    assertThat(action().run("prepare").action().values()).isEqualTo(values);
  }

  private CompositeAction action() throws IOException {
    return CompositeAction.in(workspace, temporary);
  }

  /** Finds, and then comments on pull request 7. */
  private Ran comment(String input, String value) throws IOException, InterruptedException {
    RealTool.orSkip("jq");
    for (String file : new String[] {"gh", "comments.json"}) {
      Files.writeString(temporary.resolve(file), Files.readString(GH.resolve(file)));
    }
    assertThat(temporary.resolve("gh").toFile().setExecutable(true)).isTrue();
    Ran found = action().with(input, value).run("tfguard");
    return found.action().with("github.event.pull_request.number", "7").run("comment");
  }

  private String calls() throws IOException {
    return Files.readString(temporary.resolve("calls"));
  }

  private String body() throws IOException {
    String calls = calls();
    return calls.substring(calls.indexOf("body=@") + "body=@".length()).strip();
  }
}
