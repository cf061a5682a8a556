package dev.tfguard.cli;

import dev.tfguard.config.Configs;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The arguments and options that say which sources to read. */
final class SourceOptions {
  static final Path WORKING_DIRECTORY = Path.of("").toAbsolutePath();

  private SourceOptions() {}

  static void addTo(CommandSpec spec) {
    addPathsTo(spec);
    VariableOptions.addTo(spec);
  }

  /** Those alone that say which files to read. */
  static void addPathsTo(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .description(
                "Directories, with all below them, or single files (default: the working directory).")
            .build());
    spec.addOption(
        Options.list("--exclude", "GLOB", "Leave out what matches, as in '**/examples/**'."));
    spec.addOption(
        Options.choice(
            "--dialect", Dialect.AUTO, "Read files and merge overrides as this tool does"));
  }

  /** The paths named; the working directory without any. */
  static List<Path> starts(ParseResult parsed) {
    List<Path> starts = new ArrayList<>(parsed.matchedPositionalValue(0, List.of()));
    if (starts.isEmpty()) {
      starts.add(Path.of("."));
    }
    return List.copyOf(starts);
  }

  /** What a scan of {@code workspace}, which was read for these options, looks at. */
  static Looked looked(ParseResult parsed, Workspace workspace) {
    List<Path> starts =
        starts(parsed).stream().map(path -> WORKING_DIRECTORY.resolve(path).normalize()).toList();
    return Looked.at(workspace, starts, Options.values(parsed, "--exclude").isEmpty());
  }

  /** Reads what was asked for, but for what the configuration leaves out. */
  static Workspace read(ParseResult parsed, Configs configs, Console console, boolean quiet) {
    return read(request(parsed, configs), console, quiet);
  }

  /** Reads what {@code request} names. */
  static Workspace read(ReadRequest request, Console console, boolean quiet) {
    try (Progress progress = new Progress(!quiet && console.showsProgress())) {
      return Workspace.read(request, progress);
    } catch (PatternSyntaxException bad) {
      throw new UsageException(
          "--exclude: " + bad.getDescription() + " in '" + bad.getPattern() + "'");
    } catch (InvalidPathException bad) {
      throw new UsageException("not a path: " + bad.getInput());
    }
  }

  /** What the arguments ask for, without what the configuration leaves out. */
  static ReadRequest request(ParseResult parsed, Configs configs) {
    return new ReadRequest(
        starts(parsed),
        WORKING_DIRECTORY,
        Options.choice(parsed, "--dialect", Dialect.class),
        Options.values(parsed, "--exclude"),
        Runtime.getRuntime().availableProcessors(),
        configs::leavesOut);
  }
}
