package dev.tfguard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The pages of the manual, as the programs that show manuals read them. */
final class ManPageTest {
  private static final Pattern VARIABLE =
      Pattern.compile("\"(TFGUARD_[A-Z_]+|NO_COLOR|GITHUB_STEP_SUMMARY)\"|\\$\\{(TFGUARD_[A-Z_]+)");

  @TempDir private Path folder;

  static List<String> commands() {
    List<String> commands = new ArrayList<>(List.of(""));
    commands.addAll(Main.commandLine().getSubcommands().keySet());
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void groffHasNothingToSayAgainstIt(String command) throws IOException, InterruptedException {
    String groff = RealTool.orSkip("groff").toString();
    Run run = run(page(command), groff, "-man", "-ww", "-Tutf8", "-z");
    assertThat(run).isEqualTo(new Run(0, "", ""));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void mandocHasNothingToSayAgainstIt(String command) throws IOException, InterruptedException {
    String mandoc = RealTool.orSkip("mandoc").toString();
    Run run = run(page(command), mandoc, "-man", "-Tlint", "-Wwarning");
    assertThat(run.out().lines()).allMatch(line -> line.contains("missing date"));
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void manShowsAllThereIs(String command) throws IOException, InterruptedException {
    String man = RealTool.orSkip("man").toString();
    Run run = run(page(command), man, "--warnings=w", "-P", "cat", "-E", "UTF-8", "-l", "-");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    String shown = run.out().replaceAll(".\b", "").replaceAll("\\s+", " ");
    assertThat(shown)
        .containsSubsequence(
            "NAME",
            "SYNOPSIS",
            "DESCRIPTION",
            "OPTIONS",
            "EXIT STATUS",
            "ENVIRONMENT",
            "FILES",
            "SEE ALSO");
    assertThat(shown).contains(texts(spec(command)));
  }

  @Test
  void aPageIsForACommandThereIs() {
    Run run = Run.of("man", "scam");
    assertThat(run)
        .isEqualTo(new Run(2, "", "tfguard: there is no command 'scam'; did you mean scan?\n"));
  }

  @Test
  void everyVariableThatIsReadIsNamed() throws IOException {
    Set<String> read = new TreeSet<>();
    for (Path file : sources()) {
      VARIABLE.matcher(Files.readString(file)).results().map(ManPageTest::name).forEach(read::add);
    }
    assertThat(read).isNotEmpty();
    String page = page("").replace("\\", "");
    assertThat(read).allMatch(name -> page.contains("\nfB" + name + "fR\n"));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return Stream.concat(
              files.filter(file -> file.toString().endsWith(".java")),
              Stream.of(Path.of("tfguard")))
          .toList();
    }
  }

  private static String name(MatchResult variable) {
    return variable.group(1) == null ? variable.group(2) : variable.group(1);
  }

  private static String page(String command) {
    Run run = command.isEmpty() ? Run.of("man") : Run.of("man", command);
    assertThat(run.code()).isZero();
    return run.out();
  }

  private static CommandSpec spec(String command) {
    CommandLine root = Main.commandLine();
    return Optional.ofNullable(root.getSubcommands().get(command)).orElse(root).getCommandSpec();
  }

  /** What a page must show of {@code command}, with single blanks. */
  private static List<String> texts(CommandSpec command) {
    List<String> texts = new ArrayList<>(List.of(command.usageMessage().footer()));
    for (OptionSpec option : command.options()) {
      texts.add(String.join(", ", option.names()));
      texts.addAll(List.of(option.description()));
    }
    command
        .positionalParameters()
        .forEach(argument -> texts.addAll(List.of(argument.description())));
    command.subcommands().values().forEach(sub -> texts.add(sub.getCommandName()));
    return texts.stream().map(text -> text.strip().replaceAll("\\s+", " ")).toList();
  }

  private Run run(String page, String... program) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Path in = Files.writeString(folder.resolve("in"), page);
    ProcessBuilder builder = new ProcessBuilder(program);
    builder.environment().put("MANWIDTH", "200");
    builder.environment().put("MAN_KEEP_FORMATTING", "");
    builder.environment().put("LC_ALL", "C.UTF-8");
    int code =
        builder
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
