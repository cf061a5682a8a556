package dev.tfguard.cli;

import dev.tfguard.source.Disk;
import dev.tfguard.source.FileTree;
import dev.tfguard.terraform.VariableArgument;
import dev.tfguard.terraform.VariableInputs;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that set variables, of which the later one wins, as on Terraform's command line. */
final class VariableOptions {
  private static final String VAR = "--var";
  private static final String VAR_FILE = "--var-file";

  private VariableOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(Options.list(VAR, "NAME=VALUE", "Set a variable of the root modules."));
    spec.addOption(
        Options.list(VAR_FILE, "FILE", "Set variables of the root modules from a file."));
  }

  /** Reads the files that are named; a value without a name is a {@link UsageException}. */
  static VariableInputs read(ParseResult parsed, Path workingDirectory) {
    return read(parsed, Disk.NOW, workingDirectory);
  }

  /** Reads the files that are named as {@code tree} has them. */
  static VariableInputs read(ParseResult parsed, FileTree tree, Path workingDirectory) {
    Iterator<String> values = Options.values(parsed, VAR).iterator();
    Iterator<String> files = Options.values(parsed, VAR_FILE).iterator();
    List<VariableArgument> arguments = new ArrayList<>();
    for (ArgSpec matched : parsed.matchedArgs()) {
      if (matched == parsed.commandSpec().findOption(VAR) && values.hasNext()) {
        arguments.add(given(values.next()));
      } else if (matched == parsed.commandSpec().findOption(VAR_FILE) && files.hasNext()) {
        arguments.add(file(files.next()));
      }
    }
    return VariableInputs.read(arguments, tree, workingDirectory);
  }

  private static VariableArgument given(String argument) {
    int equals = argument.indexOf('=');
    if (equals <= 0) {
      throw new UsageException("--var takes NAME=VALUE, but found '" + argument + "'");
    }
    return new VariableArgument.Given(
        argument.substring(0, equals), argument.substring(equals + 1));
  }

  private static VariableArgument file(String name) {
    try {
      return new VariableArgument.InFile(Path.of(name));
    } catch (InvalidPathException bad) {
      throw new UsageException("--var-file: not a path: " + bad.getInput());
    }
  }
}
