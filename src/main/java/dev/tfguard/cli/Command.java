package dev.tfguard.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of tfguard. */
sealed interface Command
    permits CatalogCommand,
        CompletionCommand,
        ExplainCommand,
        FixCommand,
        InitCommand,
        ManCommand,
        PlanCommand,
        ScanCommand,
        WaiversCommand {

  /** The word that calls it. */
  String name();

  /** Its arguments and their help, without {@code --help}. */
  CommandSpec spec();

  /**
   * Does the work.
   *
   * @throws UsageException when the arguments make no sense, or name what cannot be written
   */
  ExitCode run(ParseResult parsed, Console console);
}
