package dev.tfguard.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what refers to what. Besides managed resources, named by their whole address without
 * keys, there are those that only pass references on: data, variables, outputs and whole modules.
 */
final class ReferenceGraph {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> nodes = new ArrayList<>();
  private final BitSet configured = new BitSet();
  private final Edges edges = new Edges();
  private final Map<String, List<ProviderArguments>> providers = new HashMap<>();

  /** Says that the configuration, and not only the state, has the resource {@code node}. */
  void declare(String node) {
    configured.set(number(node));
  }

  /** Says that there is a configuration of {@code provider}, by its whole name. */
  void configure(String provider, ProviderArguments arguments) {
    providers.computeIfAbsent(provider, first -> new ArrayList<>()).add(arguments);
  }

  /** Says that {@code node} refers to {@code target}. */
  void refer(String node, String target) {
    edges.add(number(target), number(node));
  }

  private int number(String node) {
    Integer known = numbers.get(node);
    if (known != null) {
      return known;
    }
    numbers.put(node, nodes.size());
    nodes.add(node);
    return nodes.size() - 1;
  }

  Configuration toConfiguration() {
    List<ConfigAddress> resources = new ArrayList<>();
    BitSet visible = new BitSet();
    for (int number = 0; number < nodes.size(); number++) {
      int place = number;
      NodeName.resource(nodes.get(number))
          .ifPresent(
              resource -> {
                resources.add(resource);
                visible.set(place);
              });
    }
    int[][] dependents = edges.byFrom(nodes.size());
    return new Configuration(resources, visible, configured, dependents, providers);
  }
}
