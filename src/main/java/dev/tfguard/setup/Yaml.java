package dev.tfguard.setup;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The places of things in a YAML file, so that it is added to and not written anew. */
final class Yaml {
  private final String path;
  private final String text;

  Yaml(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** The mapping that the file is; empty for a file without content. */
  Optional<MappingNode> root() {
    Optional<Node> root = compose();
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (root.get() instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    throw unfit(root.get(), "there is no mapping");
  }

  private Optional<Node> compose() {
    try {
      return new Compose(LoadSettings.builder().setLabel(path).build()).composeString(text);
    } catch (MarkedYamlEngineException bad) {
      int line = bad.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      int column = bad.getProblemMark().map(Mark::getColumn).orElse(0) + 1;
      throw unfit(line, column, "this is not YAML: " + bad.getProblem());
    } catch (YamlEngineException bad) {
      throw unfit(1, 1, "this is not YAML that can be read");
    }
  }

  /** The value of {@code key} in {@code mapping}. */
  static Optional<Node> value(MappingNode mapping, String key) {
    for (NodeTuple member : mapping.getValue()) {
      if (scalar(member.getKeyNode()).equals(Optional.of(key))) {
        return Optional.of(member.getValueNode());
      }
    }
    return Optional.empty();
  }

  /** The text of a scalar. */
  static Optional<String> scalar(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  /** The elements of a sequence; none of anything else. */
  static List<Node> elements(Node node) {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
  }

  static boolean isBlock(Node node) {
    return node instanceof CollectionNode<?> all && all.getFlowStyle() == FlowStyle.BLOCK;
  }

  /** The 0-based column where {@code node} starts. */
  static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElse(0);
  }

  /**
   * The UTF-16 offset of the line behind {@code node} and behind the comments that are indented
   * deeper than {@code column}, which belong to it.
   */
  int lineBehind(Node node, int column) {
    int end = text.offsetByCodePoints(0, last(node).getEndMark().map(Mark::getIndex).orElse(0));
    int at = end > 0 && text.charAt(end - 1) == '\n' ? end : nextLine(end);
    int behind = at;
    while (at < text.length()) {
      int next = nextLine(at);
      String line = text.substring(at, next);
      String content = line.strip();
      boolean comment = content.startsWith("#") && line.indexOf('#') > column;
      if (!comment && !content.isEmpty()) {
        break;
      }
      behind = comment ? next : behind;
      at = next;
    }
    return behind;
  }

  private int nextLine(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }

  /** The innermost node at the end; that of a block says more exactly where it ends. */
  private static Node last(Node node) {
    if (!isBlock(node)) {
      return node;
    }
    if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      return last(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
    }
    List<Node> elements = elements(node);
    return elements.isEmpty() ? node : last(elements.get(elements.size() - 1));
  }

  /** Says that nothing can be added because of {@code why}, at {@code node}. */
  UnfitFileException unfit(Node node, String why) {
    int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    return unfit(line, column(node) + 1, why);
  }

  private UnfitFileException unfit(int line, int column, String why) {
    return new UnfitFileException(
        path
            + ":"
            + line
            + ":"
            + column
            + ": "
            + why.lines().findFirst().orElse("")
            + "; nothing can be added here: do it by hand, or leave it out with --only");
  }
}
