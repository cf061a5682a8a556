package dev.tfguard.plan;

import java.util.Optional;
import java.util.Set;

/** Names of nodes: addresses without keys, and beside them what passes references on. */
final class NodeName {
  /** All outputs of a module. */
  static final String OUTPUTS = "output";

  /** All resources of a module and of those that it calls. */
  static final String ALL = "*";

  /** What a call of a module depends on, and so everything in the module. */
  static final String CALL = "^";

  private static final Set<String> NOWHERE =
      Set.of("each", "count", "self", "path", "terraform", "tofu", "local");
  private static final Set<String> HIDDEN =
      Set.of("data", "ephemeral", "var", OUTPUTS, ALL, CALL, "provider");

  private NodeName() {}

  /** The managed resource that {@code node} is, if it is one. */
  static Optional<ConfigAddress> resource(String node) {
    int start = ConfigKeys.afterModule(node);
    int dot = node.indexOf('.', start);
    if (dot < 0 || HIDDEN.contains(node.substring(start, dot))) {
      return Optional.empty();
    }
    String module = start == 0 ? "" : node.substring(0, start - 1);
    return Optional.of(
        new ConfigAddress(module, node.substring(start, dot), node.substring(dot + 1)));
  }

  /**
   * What {@code reference} means.
   *
   * @param prefix the address of the module that it stands in and a dot; empty for the root
   * @param whole what a module as a whole stands for: {@link #OUTPUTS} or {@link #ALL}
   */
  static Optional<String> target(String prefix, String reference, String whole) {
    String[] parts = ConfigKeys.strip(reference).split("\\.", 4);
    if (parts.length < 2 || NOWHERE.contains(parts[0])) {
      return Optional.empty();
    }
    return switch (parts[0]) {
      case "module" -> Optional.of(prefix + ofModule(parts, whole));
      case "data", "ephemeral" ->
          parts.length < 3
              ? Optional.empty()
              : Optional.of(prefix + parts[0] + "." + parts[1] + "." + parts[2]);
      default -> Optional.of(prefix + parts[0] + "." + parts[1]);
    };
  }

  private static String ofModule(String[] parts, String whole) {
    String call = "module." + parts[1] + ".";
    return parts.length < 3 ? call + whole : call + OUTPUTS + "." + parts[2];
  }
}
