package dev.tfguard.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs scripts in a folder, with settings of git and of tfguard that do not come from this machine.
 *
 * @param environment variables that are set besides
 */
record Shell(Path folder, Map<String, String> environment) {
  private static final Map<String, String> ISOLATED =
      Map.of(
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_AUTHOR_NAME", "a",
          "GIT_AUTHOR_EMAIL", "a@example.com",
          "GIT_COMMITTER_NAME", "c",
          "GIT_COMMITTER_EMAIL", "c@example.com");

  private static final List<String> OURS =
      List.of("GIT_", "PRE_COMMIT", "TFGUARD_", "GITHUB_", "CI_", "SKIP");

  /** What a script printed, on both streams, and its exit code. */
  record Outcome(int code, String output) {}

  /** The same with another variable. */
  Shell with(String name, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(name, value);
    return new Shell(folder, more);
  }

  /** Runs {@code script} as a workflow of GitHub does where a step asks for bash. */
  Outcome bash(String script) throws IOException, InterruptedException {
    return run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
  }

  /** Runs {@code script} with the shell that every system has. */
  Outcome sh(String script) throws IOException, InterruptedException {
    return run("sh", "-c", script);
  }

  private Outcome run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> variables = builder.environment();
    variables.keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
    variables.putAll(ISOLATED);
    variables.putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
