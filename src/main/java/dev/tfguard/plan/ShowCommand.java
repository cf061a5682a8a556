package dev.tfguard.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How to have a plan file shown as JSON: by the first of terraform and tofu that can.
 *
 * @param searchPath the folders with programs
 * @param directory the initialised one, because showing a plan needs the schemas of its providers
 * @param patience how long a program may take
 */
record ShowCommand(List<Path> searchPath, Path directory, Duration patience) {
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final List<List<String>> PROGRAMS =
      List.of(List.of("terraform", "terraform.exe"), List.of("tofu", "tofu.exe"));

  /** Copies the list. */
  ShowCommand {
    searchPath = List.copyOf(searchPath);
  }

  /** With the programs that the shell of this process would find. */
  static ShowCommand in(Path directory) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    String separator = Pattern.quote(System.getProperty("path.separator"));
    List<Path> places =
        Stream.of(path.split(separator)).flatMap(place -> place(place).stream()).toList();
    return new ShowCommand(places, directory, PATIENCE);
  }

  // A relative place would let the repository that is judged bring its own terraform.
  private static Optional<Path> place(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The programs that are there, best first. */
  List<Path> programs() {
    return PROGRAMS.stream().flatMap(names -> find(names).stream()).toList();
  }

  private Optional<Path> find(List<String> names) {
    return searchPath.stream()
        .flatMap(place -> names.stream().map(place::resolve))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  /** Starts {@code program} on a plan file given by its absolute path. */
  Process start(Path program, Path planFile) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(program.toString(), "show", "-json", planFile.toString());
    builder.directory(directory.toAbsolutePath().toFile());
    // Arguments that come by the environment could make it show something else.
    builder.environment().keySet().removeIf(name -> name.startsWith("TF_CLI_ARGS"));
    builder.environment().put("CHECKPOINT_DISABLE", "1");
    builder.environment().put("TF_IN_AUTOMATION", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }
}
