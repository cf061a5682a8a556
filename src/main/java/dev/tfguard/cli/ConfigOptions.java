package dev.tfguard.cli;

import dev.tfguard.config.Configs;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that names the configuration. */
final class ConfigOptions {
  private static final String CONFIG = "--config";
  private static final String VARIABLE = "TFGUARD_CONFIG";

  private ConfigOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(CONFIG)
            .paramLabel("FILE")
            .type(String.class)
            .description(
                "Read the configuration from FILE (default: "
                    + VARIABLE
                    + ", or the nearest "
                    + Configs.FILE_NAME
                    + " from the module up to the root of its git repository).")
            .build());
  }

  /** Reads no configuration yet. */
  static Configs read(ParseResult parsed) {
    Optional<String> named =
        Options.value(parsed, CONFIG)
            .or(() -> Optional.ofNullable(System.getenv(VARIABLE)).filter(v -> !v.isEmpty()));
    try {
      return new Configs(SourceOptions.WORKING_DIRECTORY, named.map(Path::of));
    } catch (InvalidPathException bad) {
      throw new UsageException(CONFIG + ": not a path: " + bad.getInput());
    }
  }
}
