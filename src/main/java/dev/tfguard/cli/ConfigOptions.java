package dev.tfguard.cli;

import dev.tfguard.config.Configs;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say which configuration holds. */
final class ConfigOptions {
  private static final String CONFIG = "--config";
  private static final String VARIABLE = "TFGUARD_CONFIG";
  private static final String FROM = "--config-from";
  private static final String FROM_VARIABLE = "TFGUARD_CONFIG_FROM";

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
    spec.addOption(
        OptionSpec.builder(FROM)
            .paramLabel("REV")
            .type(String.class)
            .description(
                "Take all that lets findings pass from this git revision, as in origin/main, and"
                    + " not from the files that are judged (default: "
                    + FROM_VARIABLE
                    + ").")
            .build());
  }

  /** Reads no configuration yet. */
  static Configs read(ParseResult parsed) {
    Optional<String> revision = value(parsed, FROM, FROM_VARIABLE);
    try {
      Path home = SourceOptions.WORKING_DIRECTORY;
      Optional<Path> named = value(parsed, CONFIG, VARIABLE).map(Path::of);
      return revision.isPresent()
          ? Configs.at(revision.get(), home, named)
          : new Configs(home, named);
    } catch (InvalidPathException bad) {
      throw new UsageException(CONFIG + ": not a path: " + bad.getInput());
    }
  }

  /** Tells of changes to the configuration that do not count yet. */
  static void remark(Configs configs, Console console) {
    for (String file : configs.overruled()) {
      console.complain(file + " holds, and not what is checked out instead of it");
    }
  }

  private static Optional<String> value(ParseResult parsed, String option, String variable) {
    return Options.value(parsed, option)
        .or(() -> Optional.ofNullable(System.getenv(variable)).filter(v -> !v.isEmpty()));
  }
}
