package dev.tfguard.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tfguard.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GitHub asks of action.yml, and what keeps strangers' words from being run by it. */
final class ActionTest {
  private static final Pattern PINNED = Pattern.compile("[a-z/-]+@[0-9a-f]{40}");
  private static final Pattern INPUT = Pattern.compile("\\binputs\\.([a-z-]+)");

  @Test
  void everyInputIsDescribedAndUsed() throws IOException {
    TreeSet<String> declared = new TreeSet<>();
    for (Map.Entry<String, JsonNode> input :
        CompositeAction.definition().path("inputs").properties()) {
      declared.add(input.getKey());
      assertThat(input.getValue().path("description").asText()).endsWith(".");
      assertThat(input.getValue().has("default")).as(input.getKey()).isTrue();
    }
    TreeSet<String> used = new TreeSet<>();
    INPUT
        .matcher(CompositeAction.definition().path("runs").toString())
        .results()
        .forEach(found -> used.add(found.group(1)));
    assertThat(used).isEqualTo(declared).hasSizeGreaterThan(8);
  }

  @Test
  void scriptsHaveNoExpressionsAndNameTheirShell() throws IOException {
    List<JsonNode> scripts = scripts();
    assertThat(scripts).hasSizeGreaterThan(3);
    for (JsonNode step : scripts) {
      assertThat(step.path("run").asText()).doesNotContain("${{");
      assertThat(step.path("shell").asText()).isEqualTo("bash");
    }
  }

  @Test
  void otherActionsArePinned() throws IOException {
    List<String> others =
        CompositeAction.steps().stream()
            .filter(step -> step.has("uses"))
            .map(step -> step.path("uses").asText())
            .toList();
    assertThat(others).hasSize(4).allMatch(other -> PINNED.matcher(other).matches());
  }

  @Test
  void shellcheckFindsNothing(@TempDir Path folder) throws IOException, InterruptedException {
    Path shellcheck = RealTool.orSkip("shellcheck");
    for (JsonNode step : scripts()) {
      Path script = folder.resolve(step.path("id").asText() + ".bash");
      Files.writeString(script, "#!/bin/bash -e\n" + step.path("run").asText());
      assertThat(new Shell(folder, Map.of()).bash(shellcheck + " '" + script + "'"))
          .isEqualTo(new Shell.Outcome(0, ""));
    }
  }

  @Test
  void shellcheckFindsNothingInTheScripts() throws IOException, InterruptedException {
    Path shellcheck = RealTool.orSkip("shellcheck");
    Shell root = new Shell(Path.of("").toAbsolutePath(), Map.of());
    String scripts =
        " --severity=warning tfguard .ci/* testdata/action/gh testdata/action/terraform";
    assertThat(root.bash(shellcheck + scripts)).isEqualTo(new Shell.Outcome(0, ""));
  }

  private static List<JsonNode> scripts() throws IOException {
    return CompositeAction.steps().stream().filter(step -> step.has("run")).toList();
  }
}
