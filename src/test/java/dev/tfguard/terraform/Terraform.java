package dev.tfguard.terraform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Terraform of this machine, run in a copy of a test's input. */
record Terraform(Path directory) {

  static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "terraform")));
  }

  /** Copies {@code input} to {@code directory} and initialises it there. */
  static Terraform in(Path directory, Path input) throws IOException, InterruptedException {
    try (Stream<Path> files = Files.walk(input)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = directory.resolve(input.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Terraform terraform = new Terraform(directory);
    terraform.run("init", "-no-color");
    return terraform;
  }

  /** What {@code terraform arguments} prints; with {@code -json}, on its standard output alone. */
  String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("terraform"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.redirectErrorStream(true);
    if (command.contains("-json")) {
      builder.redirectErrorStream(false).redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    builder.environment().put("CHECKPOINT_DISABLE", "1");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output;
  }
}
