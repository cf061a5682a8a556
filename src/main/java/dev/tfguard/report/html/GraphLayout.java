package dev.tfguard.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places a graph in layers from left to right, which ELK does. */
final class GraphLayout {
  /** Between the edge of a box and its text. */
  static final int PADDING = 12;

  /** That of a box. */
  static final int HEIGHT = 62;

  private static final int LONGEST_TEXT = 36;
  private static final double LETTER = 7.3;
  private static final double MARGIN = 12;

  private final Map<String, ElkNode> places = new LinkedHashMap<>();
  private final Map<String, ElkPort> exits = new LinkedHashMap<>();

  private GraphLayout() {}

  static Drawing draw(BlastGraph graph) {
    return new GraphLayout().drawing(graph);
  }

  private Drawing drawing(BlastGraph graph) {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    ElkNode root = root();
    graph.nodes().forEach((key, node) -> places.put(key, place(root, node)));
    for (BlastGraph.Edge edge : graph.edges()) {
      ElkGraphUtil.createSimpleEdge(exit(edge.from()), place(edge.to()));
    }
    new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
    List<Drawing.Box> boxes = new ArrayList<>();
    graph.nodes().forEach((key, node) -> boxes.add(box(place(key), node)));
    List<Drawing.Line> lines = root.getContainedEdges().stream().map(GraphLayout::line).toList();
    return new Drawing(
        rounded(root.getWidth()), rounded(root.getHeight()), List.copyOf(boxes), lines);
  }

  /** Where all edges from one node leave it, so that they share a line which is theirs alone. */
  private ElkPort exit(String key) {
    return exits.computeIfAbsent(
        key,
        unseen -> {
          place(key).setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
          ElkPort port = ElkGraphUtil.createPort(place(key));
          port.setProperty(LayeredOptions.PORT_SIDE, PortSide.EAST);
          return port;
        });
  }

  private ElkNode place(String key) {
    return Objects.requireNonNull(places.get(key));
  }

  private static ElkNode root() {
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 14.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
    root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 24.0);
    root.setProperty(LayeredOptions.ASPECT_RATIO, 1.8);
    return root;
  }

  private static ElkNode place(ElkNode root, BlastNode node) {
    ElkNode place = ElkGraphUtil.createNode(root);
    int letters =
        Math.max(
            node.note().length(), Math.max(cut(node.type()).length(), cut(node.name()).length()));
    place.setDimensions(2 * PADDING + letters * LETTER, HEIGHT);
    return place;
  }

  private static Drawing.Box box(ElkNode place, BlastNode node) {
    return new Drawing.Box(
        rounded(place.getX()),
        rounded(place.getY()),
        rounded(place.getWidth()),
        node,
        cut(node.type()),
        cut(node.name()));
  }

  /** Keeps both ends, which tell resources apart. */
  private static String cut(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int half = LONGEST_TEXT / 2;
    int head = Character.isHighSurrogate(text.charAt(half - 2)) ? half - 2 : half - 1;
    int tail = text.length() - half;
    tail += Character.isLowSurrogate(text.charAt(tail)) ? 1 : 0;
    return text.substring(0, head) + "…" + text.substring(tail);
  }

  private static Drawing.Line line(ElkEdge edge) {
    ElkEdgeSection section = edge.getSections().get(0);
    StringBuilder path = new StringBuilder("M");
    point(section.getStartX(), section.getStartY(), path);
    for (ElkBendPoint bend : section.getBendPoints()) {
      point(bend.getX(), bend.getY(), path.append('L'));
    }
    point(section.getEndX(), section.getEndY(), path.append('L'));
    return new Drawing.Line(path.toString());
  }

  private static void point(double x, double y, StringBuilder path) {
    path.append(rounded(x)).append(' ').append(rounded(y));
  }

  private static int rounded(double length) {
    return (int) Math.round(length);
  }
}
