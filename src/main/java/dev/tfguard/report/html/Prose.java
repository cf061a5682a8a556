package dev.tfguard.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A paragraph of an explanation, or the code between two, with its line feeds. */
record Prose(String text, boolean isCode) {

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
      parts.add(new Prose(text, code));
    }
  }
}
