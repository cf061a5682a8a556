package dev.tfguard.cli.completion;

import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The first clause of a description, which is what fits beside a choice. */
final class Summary {
  private static final Pattern END = Pattern.compile("\\.? \\(|[:;.] |\\.$");

  private Summary() {}

  static String of(CommandSpec command) {
    return firstClause(command.usageMessage().description());
  }

  static String of(ArgSpec argument) {
    return firstClause(argument.description());
  }

  private static String firstClause(String[] lines) {
    return END.split(String.join(" ", lines), 2)[0];
  }
}
