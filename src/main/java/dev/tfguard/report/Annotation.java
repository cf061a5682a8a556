package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.SourceError;
import dev.tfguard.source.Position;
import java.util.Locale;

/**
 * A remark that GitHub shows beside a line of code.
 *
 * @param path from the root of the repository
 * @param end behind the last character
 */
record Annotation(
    Level level, String path, Position start, Position end, String title, String message) {

  /** How GitHub marks it, worst first. */
  enum Level {
    ERROR,
    WARNING,
    NOTICE
  }

  static Annotation of(SourceError error, String path) {
    Position start = new Position(error.line(), error.column());
    return new Annotation(
        Level.ERROR, path, start, start, "tfguard: this file cannot be read", ErrorText.of(error));
  }

  static Annotation of(Finding finding, String path) {
    String severity = finding.severity().wireName();
    String title = "tfguard " + finding.check() + " (" + severity + "): " + finding.address();
    return new Annotation(
        level(finding.severity()),
        path,
        finding.location().start(),
        finding.location().end(),
        title,
        finding.message());
  }

  /**
   * The workflow command, without a line feed at its end. A path outside of the repository, which
   * GitHub could not show, stands in the message instead.
   *
   * @see <a
   *     href="https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts">command.ts</a>
   */
  String command() {
    String command = "::" + level.name().toLowerCase(Locale.ROOT) + " ";
    String named = "title=" + property(title) + "::";
    return isOutside()
        ? command + named + data(path + ":" + start.line() + ": " + message)
        : command + place() + named + data(message);
  }

  private boolean isOutside() {
    return path.startsWith("/") || path.startsWith("../") || path.equals("-");
  }

  /** GitHub takes columns only where the lines are the same. */
  private String place() {
    String columns =
        start.line() == end.line() ? ",col=" + start.column() + ",endColumn=" + end.column() : "";
    return "file="
        + property(path)
        + ",line="
        + start.line()
        + ",endLine="
        + end.line()
        + columns
        + ",";
  }

  private static String property(String value) {
    return data(value).replace(":", "%3A").replace(",", "%2C");
  }

  /** No line feed is left to escape once it is visible. */
  private static String data(String text) {
    return TerminalText.escape(text).replace("%", "%25");
  }

  private static Level level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> Level.ERROR;
      case MEDIUM -> Level.WARNING;
      case LOW -> Level.NOTICE;
    };
  }
}
