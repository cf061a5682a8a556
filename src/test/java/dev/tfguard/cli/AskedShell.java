package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.RealTool;
import dev.tfguard.cli.completion.Shell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** A real shell that loads one of our scripts, and is asked what it offers. */
enum AskedShell {
  BASH(Shell.BASH, "bash", "--norc"),
  FISH(Shell.FISH, "fish", "--no-config"),
  ZSH(Shell.ZSH, "zsh", "-f"),
  /** The script of bash in zsh, which has its own say about files. */
  ZSH_AS_BASH(Shell.BASH, "zsh", "-f");

  private static final Path DRIVERS = Path.of("testdata", "cli", "completion").toAbsolutePath();
  private static final String QUESTION = "## ";
  private static final long SECONDS = 60;

  private final Shell script;
  private final String program;
  private final String plain;

  AskedShell(Shell script, String program, String plain) {
    this.script = script;
    this.program = program;
    this.plain = plain;
  }

  /**
   * What is offered after each of {@code lines} in {@code folder}, whose programs come first on the
   * path, without descriptions and what the last word has before its equals sign; directories
   * without a slash.
   */
  Map<String, Set<String>> ask(Path folder, List<String> lines)
      throws IOException, InterruptedException {
    String shell = RealTool.orSkip(program).toString();
    Path scratch = Files.createTempDirectory("completion");
    Path answers = scratch.resolve("answers");
    ProcessBuilder builder =
        new ProcessBuilder(
            shell,
            plain,
            DRIVERS.resolve("ask." + program).toString(),
            Files.writeString(
                    scratch.resolve("script"), Run.of("completion", script.toString()).out())
                .toString(),
            Files.write(scratch.resolve("lines"), lines).toString(),
            scratch.resolve("zsh").toString());
    builder.environment().merge("PATH", folder + File.pathSeparator, (path, own) -> own + path);
    builder.environment().put("HOME", scratch.toString());
    Process process =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(answers.toFile())
            .start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    return read(Files.readAllLines(answers));
  }

  private static Map<String, Set<String>> read(List<String> output) {
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    String question = "";
    Set<String> choices = new TreeSet<>();
    for (String line : output) {
      if (line.startsWith(QUESTION)) {
        question = line.substring(QUESTION.length());
        choices = new TreeSet<>();
        answers.put(question, choices);
      } else if (!line.isEmpty()) {
        choices.add(choice(line, question.substring(question.lastIndexOf(' ') + 1)));
      }
    }
    return answers;
  }

  private static String choice(String line, String word) {
    String choice = line.replaceFirst("\t.*", "").replace("\\", "").replaceFirst("/$", "");
    String stem = word.substring(0, word.lastIndexOf('=') + 1);
    return choice.startsWith(stem) ? choice.substring(stem.length()) : choice;
  }
}
