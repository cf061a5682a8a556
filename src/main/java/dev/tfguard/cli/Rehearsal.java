package dev.tfguard.cli;

/**
 * Runs several commands in one virtual machine, for the launcher to archive the classes they load.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Runs each argument as one command line, its words parted by single blanks. */
  public static void main(String[] commandLines) {
    for (String commandLine : commandLines) {
      Main.commandLine().execute(commandLine.split(" ", -1));
    }
  }
}
