package dev.tfguard.report;

import java.util.HashMap;
import java.util.Map;

/** The names of the tests of one suite: of two tests with the same name GitLab shows one. */
final class TestNames {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The name itself, or the name with a number behind it when it was given before. */
  String unique(String name) {
    String visible = TerminalText.escape(name);
    String unique = visible;
    while (seen.putIfAbsent(unique, 1) != null) {
      unique = visible + " (" + seen.merge(visible, 1, Integer::sum) + ")";
    }
    return unique;
  }
}
