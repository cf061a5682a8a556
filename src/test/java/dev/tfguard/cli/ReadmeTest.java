package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * The examples of README.md and of the site, run: what they print is what is written there, but for
 * the … in it.
 */
final class ReadmeTest {
  private static final String PROMPT = "$ ./tfguard ";

  /** A command line and what is written below it. */
  record Example(String commandLine, String output) {}

  @Test
  void thereAreExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsWhatIsWritten(Example example) {
    StringWriter out = new StringWriter();
    CommandLine commandLine = Main.commandLine().setOut(new PrintWriter(out));
    commandLine.execute(example.commandLine().split(" ", -1));
    assertThat(out.toString()).matches(pattern(example.output()));
  }

  private static Pattern pattern(String output) {
    List<String> pieces = new ArrayList<>();
    for (String piece : output.split("…", -1)) {
      pieces.add(Pattern.quote(piece));
    }
    return Pattern.compile(String.join(".*", pieces), Pattern.DOTALL);
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>(examples(Path.of("README.md")));
    try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
      for (Path page : pages.sorted().toList()) {
        examples.addAll(examples(page));
      }
    }
    return examples;
  }

  private static List<Example> examples(Path page) throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean inside = false;
    Optional<String> command = Optional.empty();
    StringBuilder output = new StringBuilder();
    for (String line : Files.readAllLines(page)) {
      boolean starts = inside && line.startsWith(PROMPT);
      boolean ends = inside && line.equals("```");
      if (starts || ends) {
        command.ifPresent(words -> examples.add(new Example(words, output.toString())));
        command = starts ? Optional.of(line.substring(PROMPT.length())) : Optional.empty();
        output.setLength(0);
      } else if (command.isPresent()) {
        output.append(line).append('\n');
      }
      inside = line.equals("```console") || (inside && !ends);
    }
    return examples;
  }
}
