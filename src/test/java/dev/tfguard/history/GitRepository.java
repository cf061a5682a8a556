package dev.tfguard.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tfguard.RealTool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A repository made by the git of this machine, or files without one. */
public record GitRepository(Path directory) {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_CONFIG_GLOBAL", File.separatorChar == '\\' ? "NUL" : "/dev/null",
          "GIT_AUTHOR_NAME", "a",
          "GIT_AUTHOR_EMAIL", "a@example.com",
          "GIT_COMMITTER_NAME", "c",
          "GIT_COMMITTER_EMAIL", "c@example.com");

  /** A new one in {@code directory}; skips the test where there is no git. */
  public static GitRepository in(Path directory) throws IOException {
    RealTool.orSkip("git");
    GitRepository made = new GitRepository(Files.createDirectories(directory));
    made.git("init", "--quiet", "--initial-branch=main");
    return made;
  }

  /** Writes a file. */
  public GitRepository write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Deletes a file. */
  public GitRepository delete(String path) throws IOException {
    Files.delete(directory.resolve(path));
    return this;
  }

  /** Commits all that has changed. */
  public GitRepository commit(String subject) throws IOException {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", subject);
    return this;
  }

  /** The subjects of the commits by their ids, in ten digits. */
  public Map<String, String> subjects() throws IOException {
    Map<String, String> subjects = new LinkedHashMap<>();
    git("log", "--all", "--reflog", "--abbrev=10", "--format=%h %s")
        .lines()
        .forEach(line -> subjects.put(line.substring(0, 10), line.substring(11)));
    return subjects;
  }

  /** What {@code git arguments} prints. */
  public String git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(ENVIRONMENT);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(command + ": " + output);
    }
    return output;
  }
}
