package dev.tfguard.report.html;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.report.TerminalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The graph of one plan, drawn and told.
 *
 * @param number 1 for the first
 * @param plan the plan's file
 * @param edges who refers to whom, for whoever does not see the drawing
 * @param omitted how many resources are not drawn
 */
record Blast(int number, String plan, Drawing drawing, List<Told> edges, int omitted) {
  private static final int MOST_DRAWN = 10;

  /** That {@code from} refers to each of {@code targets}. */
  record Told(String from, String targets) {}

  /** Those of the first plans that have one; {@code findings} come worst first. */
  static List<Blast> of(List<Finding> findings) {
    Map<String, List<Finding>> plans = new LinkedHashMap<>();
    for (Finding finding : findings) {
      finding
          .change()
          .map(PlannedChange::plan)
          .ifPresent(plan -> plans.computeIfAbsent(plan, first -> new ArrayList<>()).add(finding));
    }
    List<Blast> blasts = new ArrayList<>();
    plans.forEach((plan, found) -> add(plan, BlastGraph.of(found), blasts));
    return List.copyOf(blasts);
  }

  private static void add(String plan, BlastGraph graph, List<Blast> blasts) {
    if (!graph.nodes().isEmpty() && blasts.size() < MOST_DRAWN) {
      blasts.add(
          new Blast(
              blasts.size() + 1,
              TerminalText.visible(plan),
              GraphLayout.draw(graph),
              told(graph),
              graph.omitted()));
    }
  }

  private static List<Told> told(BlastGraph graph) {
    Map<String, List<String>> targets = new LinkedHashMap<>();
    for (BlastGraph.Edge edge : graph.edges()) {
      targets
          .computeIfAbsent(name(graph, edge.to()), first -> new ArrayList<>())
          .add(name(graph, edge.from()));
    }
    List<Told> told = new ArrayList<>();
    targets.forEach((from, all) -> told.add(new Told(from, String.join(", ", all))));
    return List.copyOf(told);
  }

  private static String name(BlastGraph graph, String key) {
    return Stream.ofNullable(graph.nodes().get(key))
        .map(node -> node.type() + "." + node.name())
        .collect(Collectors.joining());
  }

  boolean hasOmitted() {
    return omitted > 0;
  }
}
