package dev.tfguard.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** A line of a log as the runner of GitHub's workflows understands it. */
record WorkflowCommand(String name, Map<String, String> properties, String data) {

  /** Reads {@code line}, which must be a command (actions/runner, {@code ActionCommand.cs}). */
  static WorkflowCommand parse(String line) {
    int end = line.indexOf("::", 2);
    if (!line.startsWith("::") || end < 0) {
      throw new AssertionError("no command: " + line);
    }
    String[] head = line.substring(2, end).split(" ", 2);
    Map<String, String> properties = new LinkedHashMap<>();
    for (String pair : head[1].split(",", -1)) {
      String[] parts = pair.split("=", 2);
      properties.put(parts[0], unescape(parts[1].replace("%3A", ":").replace("%2C", ",")));
    }
    return new WorkflowCommand(head[0], properties, unescape(line.substring(end + 2)));
  }

  private static String unescape(String value) {
    return value.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
