package dev.tfguard.plan;

import dev.tfguard.source.Position;
import java.util.regex.Pattern;

/**
 * A line of an input that is not JSON.
 *
 * @param text its beginning, without escape sequences of a terminal
 * @param remnant whether it has what only JSON has, or bytes that no text has
 */
record NoiseLine(Position place, String text, boolean remnant) {
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\u001b\\[[0-9;?]*[A-Za-z]|\u001b][^\u0007\u001b]*(\u0007|\u001b\\\\)?|[\ufeff\r]");

  // What a tool wrote besides may hold JSON that was never meant for us: workflow commands of
  // GitHub (those of the setup-terraform wrapper repeat the whole plan) and of Azure, warnings in
  // Terraform's boxes, and logs, but not where Terragrunt logs Terraform's standard output.
  private static final Pattern LOG =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\dT\\S+ )?(::|##\\[|##vso\\[|\\[command]|\\[terragrunt]|[╷│╵])"
              + "|time=\\S+ +level=(?!stdout)\\w"
              + "|\\d\\d:\\d\\d:\\d\\d(\\.\\d+)? +(TRACE|DEBUG|INFO|WARN|ERROR|STDERR)\\b"
              + "|\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\S+ +\\[(TRACE|DEBUG|INFO|WARN|ERROR)]");

  /** The text without what colours it. */
  static String plain(String text) {
    return ESCAPE.matcher(text).replaceAll("").strip();
  }

  /** Tells whether a line that begins so has no plan in it, whatever follows. */
  static boolean isLog(String beginning) {
    return LOG.matcher(plain(beginning)).lookingAt();
  }

  /** Tells whether it may be a part of a plan that is broken. */
  boolean isSuspicious() {
    return remnant && !isLog(text);
  }
}
