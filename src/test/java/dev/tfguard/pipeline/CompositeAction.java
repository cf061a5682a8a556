package dev.tfguard.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tfguard.pipeline.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the scripts of action.yml, one at a time, in the environment that GitHub makes for them.
 *
 * @param values what expressions stand for, as in {@code inputs.path} or {@code
 *     steps.prepare.outputs.key}
 */
record CompositeAction(Path workspace, Path temporary, Map<String, String> values) {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *([^ }]+) *}}");

  /** The action in {@code workspace} with the defaults of its inputs. */
  static CompositeAction in(Path workspace, Path temporary) throws IOException {
    CompositeAction action =
        new CompositeAction(workspace, temporary, Map.of("github.token", "a-token"));
    for (Map.Entry<String, JsonNode> input : definition().path("inputs").properties()) {
      String preset = action.expand(input.getValue().path("default").asText());
      action = action.with("inputs." + input.getKey(), preset);
    }
    return action;
  }

  static JsonNode definition() throws IOException {
    return Yaml.file(ROOT.resolve("action.yml"));
  }

  static List<JsonNode> steps() throws IOException {
    return Yaml.list(definition().path("runs").path("steps"));
  }

  /** The same with another value of an expression. */
  CompositeAction with(String expression, String value) {
    Map<String, String> more = new TreeMap<>(values);
    more.put(expression, value);
    return new CompositeAction(workspace, temporary, more);
  }

  /** What a step came to, and the action with its outputs. */
  record Ran(Outcome outcome, CompositeAction action) {

    /** An output of the step {@code tfguard}. */
    String output(String name) {
      return action.value("steps.tfguard.outputs." + name);
    }
  }

  /** Runs the script of the step {@code id}. */
  Ran run(String id) throws IOException, InterruptedException {
    JsonNode step =
        steps().stream().filter(it -> it.path("id").asText().equals(id)).findFirst().orElseThrow();
    Path outputs = Files.createTempFile(temporary, "output", "");
    Map<String, String> environment = new TreeMap<>();
    environment.put("GITHUB_ACTION_PATH", ROOT.toString());
    environment.put("GITHUB_OUTPUT", outputs.toString());
    environment.put("GITHUB_REPOSITORY", "owner/shop");
    environment.put("GITHUB_SERVER_URL", "https://github.com");
    environment.put("GITHUB_STEP_SUMMARY", temporary.resolve("summary.md").toString());
    environment.put("RUNNER_TEMP", temporary.toString());
    environment.put("PATH", temporary + ":" + System.getenv("PATH"));
    step.path("env")
        .properties()
        .forEach(entry -> environment.put(entry.getKey(), expand(entry.getValue().asText())));
    Outcome outcome = new Shell(workspace, environment).bash(step.path("run").asText());
    CompositeAction after = this;
    for (String line : Files.readAllLines(outputs)) {
      int mark = line.indexOf('=');
      after =
          after.with(
              "steps." + id + ".outputs." + line.substring(0, mark), line.substring(mark + 1));
    }
    return new Ran(outcome, after);
  }

  private String expand(String text) {
    return EXPRESSION
        .matcher(text)
        .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value(found.group(1))));
  }

  private String value(String expression) {
    return values.getOrDefault(expression, "");
  }
}
