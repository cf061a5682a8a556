package dev.tfguard.terraform;

import java.nio.file.Path;

/** A value for root modules' variables from the command line. */
public sealed interface VariableArgument {

  /** {@code --var name=text}. */
  record Given(String name, String text) implements VariableArgument {}

  /** {@code --var-file file}. */
  record InFile(Path file) implements VariableArgument {}
}
