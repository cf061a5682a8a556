package dev.tfguard.report;

import dev.tfguard.finding.Dependent;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What falls with what is destroyed, as a Mermaid flowchart, which GitHub and GitLab draw. */
final class MermaidGraph {
  private static final int MOST_NODES = 60;
  private static final int MOST_EDGES = 120;
  private static final int MOST_NAME = 80;

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<String> edges = new LinkedHashSet<>();
  private final Set<String> cut = new HashSet<>();

  private MermaidGraph() {}

  private record Node(String id, String shape) {
    String text() {
      return id + shape;
    }
  }

  /** The section of a Markdown report; empty when nothing depends on what is destroyed. */
  static String of(List<Finding> doomed) {
    MermaidGraph graph = new MermaidGraph();
    List<PlannedChange> changes =
        doomed.stream()
            .flatMap(finding -> finding.change().stream())
            .filter(change -> !change.dependents().isEmpty())
            .toList();
    changes.forEach(change -> graph.addNode(change.configAddress(), "[(", ")]:::doomed"));
    changes.forEach(graph::addDependents);
    return graph.edges.isEmpty() ? "" : graph.section();
  }

  private void addDependents(PlannedChange change) {
    change.dependents().forEach(this::addNode);
    for (Dependent dependent : change.dependents()) {
      List<String> targets = dependent.refersTo();
      for (String target : targets.isEmpty() ? List.of(change.configAddress()) : targets) {
        addEdge(target, dependent.address());
      }
    }
  }

  private void addNode(Dependent dependent) {
    String shape = dependent.stateful() ? "[(" : "[";
    String close = dependent.stateful() ? ")]" : "]";
    addNode(dependent.address(), shape, close + ":::" + dependent.fate().wireName());
  }

  private void addNode(String address, String open, String close) {
    if (nodes.containsKey(address)) {
      return;
    }
    if (nodes.size() == MOST_NODES) {
      cut.add(address);
      return;
    }
    nodes.put(address, new Node("n" + nodes.size(), open + '"' + label(address) + '"' + close));
  }

  private void addEdge(String from, String to) {
    Optional<Node> start = Optional.ofNullable(nodes.get(from));
    Optional<Node> end = Optional.ofNullable(nodes.get(to));
    if (start.isPresent() && end.isPresent() && !from.equals(to) && edges.size() < MOST_EDGES) {
      edges.add("  " + start.get().id() + " --> " + end.get().id() + "\n");
    }
  }

  private String section() {
    StringBuilder out = new StringBuilder("### What falls with it\n\n```mermaid\nflowchart LR\n");
    nodes.values().forEach(node -> out.append("  ").append(node.text()).append('\n'));
    edges.forEach(out::append);
    out.append("  classDef doomed stroke:#d1242f,stroke-width:4px\n");
    out.append("  classDef destroyed stroke:#d1242f,stroke-width:2px\n");
    out.append("  classDef replaced stroke:#bf8700,stroke-width:2px\n");
    out.append("```\n\n");
    return out.append(cut.isEmpty() ? "" : "and " + cut.size() + " more\n\n").toString();
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
