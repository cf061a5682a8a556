package dev.tfguard.cli;

import dev.tfguard.report.Style;
import dev.tfguard.report.TerminalText;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine;

/**
 * What surrounds a command.
 *
 * @param out results
 * @param err errors, progress and remarks
 * @param clock tells the day that waivers are held against
 */
record Console(PrintWriter out, PrintWriter err, Clock clock) {

  static Console of(CommandLine commandLine, Clock clock) {
    return new Console(commandLine.getOut(), commandLine.getErr(), clock);
  }

  /** The day, which is the same for everybody who runs tfguard at the same moment: that of UTC. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** Colour only for a terminal, and not where NO_COLOR (no-color.org) asks for none. */
  Style style() {
    boolean colour = isTerminal("stdout") && environment("NO_COLOR").isEmpty();
    return colour && !environment("TERM").equals(Optional.of("dumb")) ? Style.COLOUR : Style.PLAIN;
  }

  /** Tells whether progress may be drawn. */
  boolean showsProgress() {
    return isTerminal("stderr") && !environment("TERM").equals(Optional.of("dumb"));
  }

  /** Tells whether a person sits where a pipe could be. */
  boolean readsTerminal() {
    return isTerminal("stdin");
  }

  void complain(String message) {
    err.println("tfguard: " + TerminalText.escape(message));
  }

  // The launcher knows of each stream whether it is a terminal; Java knows only of all together.
  private static boolean isTerminal(String stream) {
    return Boolean.getBoolean("tfguard.terminal." + stream);
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
  }
}
