package dev.tfguard.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of an explanation, or the code between two.
 *
 * @param paragraph empty for code
 * @param code with line feeds; empty for a paragraph
 */
record Prose(String paragraph, String code) {

  /** The parts of {@code text}, in which code is indented. */
  static List<Prose> of(String text) {
    List<Prose> parts = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : text.strip().lines().toList()) {
      boolean indented = line.startsWith(" ") || (line.isEmpty() && code);
      if (line.isEmpty() ? !code : indented != code) {
        add(lines, code, parts);
      }
      code = indented;
      lines.add(line);
    }
    add(lines, code, parts);
    return List.copyOf(parts);
  }

  private static void add(List<String> lines, boolean code, List<Prose> parts) {
    String text =
        code
            ? String.join("\n", lines).stripIndent().strip()
            : lines.stream().map(String::strip).collect(Collectors.joining(" ")).strip();
    lines.clear();
    if (!text.isEmpty()) {
      parts.add(code ? new Prose("", text) : new Prose(text, ""));
    }
  }
}
