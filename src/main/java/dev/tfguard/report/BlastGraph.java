package dev.tfguard.report;

import dev.tfguard.finding.Dependent;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What falls with what is destroyed, as a Mermaid flowchart, which GitHub and GitLab draw. */
final class BlastGraph {
  private static final int MOST_NODES = 60;
  private static final int MOST_EDGES = 120;
  private static final int MOST_NAME = 80;

  private final Map<String, String> nodes = new LinkedHashMap<>();
  private final Set<String> edges = new LinkedHashSet<>();

  private BlastGraph() {}

  /** The section of a Markdown report; empty when nothing depends on what is destroyed. */
  static String of(List<Finding> doomed) {
    BlastGraph graph = new BlastGraph();
    for (Finding finding : doomed) {
      List<Dependent> dependents =
          finding.change().map(PlannedChange::dependents).orElse(List.of());
      if (!dependents.isEmpty()) {
        graph.add(finding.address(), "[(", ")]:::doomed");
        dependents.forEach(dependent -> graph.add(finding.address(), dependent));
      }
    }
    return graph.edges.isEmpty() ? "" : graph.section();
  }

  private void add(String doomed, Dependent dependent) {
    String open = dependent.stateful() ? "[(" : "[";
    String close = (dependent.stateful() ? ")]" : "]") + ":::" + dependent.fate().wireName();
    if (dependent.address().equals(doomed)) {
      return;
    }
    if (add(dependent.address(), open, close) && edges.size() < MOST_EDGES) {
      edges.add("  " + id(doomed) + " --> " + id(dependent.address()) + "\n");
    }
  }

  /** Tells whether the node is in the graph. */
  private boolean add(String address, String open, String close) {
    if (!nodes.containsKey(address) && nodes.size() < MOST_NODES) {
      nodes.put(address, "  n" + nodes.size() + open + '"' + label(address) + '"' + close + "\n");
    }
    return nodes.containsKey(address);
  }

  private String id(String address) {
    String node = nodes.getOrDefault(address, "");
    int end = node.indexOf('[');
    return end < 0 ? "n0" : node.substring(2, end);
  }

  private String section() {
    StringBuilder out = new StringBuilder("### What falls with it\n\n```mermaid\nflowchart LR\n");
    nodes.values().forEach(out::append);
    edges.forEach(out::append);
    out.append("  classDef doomed stroke:#d1242f,stroke-width:4px\n");
    out.append("  classDef destroyed stroke:#d1242f,stroke-width:2px\n");
    out.append("  classDef replaced stroke:#bf8700,stroke-width:2px\n");
    return out.append("```\n\n").toString();
  }

  /** The name as Mermaid's text with numbered characters, which cannot end or format anything. */
  private static String label(String address) {
    StringBuilder out = new StringBuilder();
    String name = TerminalText.escape(address);
    name.codePoints().limit(MOST_NAME).forEach(point -> out.append(character(point)));
    return out.append(name.codePointCount(0, name.length()) > MOST_NAME ? "…" : "").toString();
  }

  private static String character(int point) {
    boolean plain =
        (point >= 'a' && point <= 'z')
            || (point >= 'A' && point <= 'Z')
            || (point >= '0' && point <= '9')
            || point == '_'
            || point == '.'
            || point == '-'
            || point == ' ';
    return plain ? Character.toString(point) : "#" + point + ";";
  }
}
