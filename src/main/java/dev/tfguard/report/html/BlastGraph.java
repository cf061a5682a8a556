package dev.tfguard.report.html;

import dev.tfguard.finding.Dependent;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What goes and what depends on it, as far as one drawing can show.
 *
 * @param nodes by a key; what goes first
 * @param edges from what is referred to, to what refers to it
 * @param omitted how many resources there is no room for
 */
record BlastGraph(Map<String, BlastNode> nodes, Set<Edge> edges, int omitted) {
  /** More than this cannot be taken in at a glance. */
  static final int MOST_NODES = 40;

  private static final int MOST_DOOMED = 200;

  /** How far from what goes dependents are compared, after which they are taken as different. */
  private static final int ROUNDS = 4;

  /** Keys of two nodes. */
  record Edge(String from, String to) {}

  /** That of {@code findings}, worst first, of one plan; without nodes where nothing depends. */
  static BlastGraph of(List<Finding> findings) {
    return new Drafting(findings).graph();
  }

  /** Collects what could be drawn and chooses from it. */
  private static final class Drafting {
    private final Map<String, BlastNode> doomed = new LinkedHashMap<>();
    private final Map<String, Dependent> dependents = new LinkedHashMap<>();
    private final Map<String, Set<String>> referring = new LinkedHashMap<>();

    Drafting(List<Finding> findings) {
      findings.stream().limit(MOST_DOOMED).forEach(this::add);
      for (Dependent dependent : dependents.values()) {
        for (String target : dependent.refersTo()) {
          if (doomed.containsKey(target) || dependents.containsKey(target)) {
            referring.computeIfAbsent(target, first -> new TreeSet<>()).add(dependent.address());
          }
        }
      }
    }

    private void add(Finding finding) {
      if (finding.change().isEmpty() || finding.change().get().configAddress().isEmpty()) {
        return;
      }
      PlannedChange change = finding.change().get();
      if (change.destroys() || !change.dependents().isEmpty()) {
        doomed.putIfAbsent(change.configAddress(), BlastNode.doomed(finding, change));
        change.dependents().forEach(found -> dependents.putIfAbsent(found.address(), found));
      }
    }

    BlastGraph graph() {
      Map<String, String> keys = keys();
      Set<String> chosen = choose(keys);
      Map<String, BlastNode> nodes = new LinkedHashMap<>();
      Set<Edge> edges = new LinkedHashSet<>();
      for (String key : chosen) {
        nodes.put(key, node(key, keys));
      }
      referring.forEach(
          (target, sources) ->
              sources.forEach(source -> edges.add(new Edge(key(target, keys), key(source, keys)))));
      edges.removeIf(edge -> !chosen.contains(edge.from()) || !chosen.contains(edge.to()));
      Set<String> drawable = new LinkedHashSet<>(keys.values());
      drawable.removeIf(key -> doomed.containsKey(key) && isAlone(key));
      return new BlastGraph(nodes, edges, drawable.size() - chosen.size());
    }

    private boolean isAlone(String address) {
      return !referring.containsKey(address)
          && (!dependents.containsKey(address) || dependents.get(address).refersTo().isEmpty());
    }

    /** The node of each resource; dependents that are alike share that of the first. */
    private Map<String, String> keys() {
      Map<String, String> keys = new LinkedHashMap<>();
      doomed.keySet().forEach(address -> keys.put(address, address));
      dependents.keySet().forEach(address -> keys.put(address, address));
      for (int round = 0; round < ROUNDS; round++) {
        Map<String, String> firsts = new HashMap<>();
        for (Dependent found : dependents.values()) {
          if (!doomed.containsKey(found.address())) {
            String first = firsts.putIfAbsent(likeness(found, keys), found.address());
            keys.put(found.address(), first == null ? found.address() : first);
          }
        }
      }
      return keys;
    }

    private static String key(String address, Map<String, String> keys) {
      return keys.getOrDefault(address, address);
    }

    private static String likeness(Dependent found, Map<String, String> keys) {
      Set<String> targets = new TreeSet<>();
      found.refersTo().forEach(target -> targets.add(key(target, keys)));
      return String.join(
          "\0", BlastNode.type(found), found.fate().wireName(), String.join("\0", targets));
    }

    private BlastNode node(String key, Map<String, String> keys) {
      if (doomed.containsKey(key)) {
        return doomed.get(key);
      }
      List<Dependent> alike =
          dependents.values().stream()
              .filter(found -> key.equals(keys.get(found.address())))
              .toList();
      return alike.size() == 1 ? BlastNode.dependent(alike.get(0)) : BlastNode.several(alike);
    }

    /** The worst with all that refers to it directly, then the next; then what refers to these. */
    private Set<String> choose(Map<String, String> keys) {
      Set<String> chosen = new LinkedHashSet<>();
      Collection<String> front = doomed.keySet().stream().filter(found -> !isAlone(found)).toList();
      Set<String> seen = new LinkedHashSet<>();
      while (!front.isEmpty() && chosen.size() < MOST_NODES) {
        Set<String> next = new LinkedHashSet<>();
        for (String address : front) {
          take(key(address, keys), chosen);
          for (String source : referring.getOrDefault(address, Set.of())) {
            take(key(source, keys), chosen);
            next.add(source);
          }
        }
        seen.addAll(front);
        next.removeAll(seen);
        front = new ArrayList<>(next);
      }
      return chosen;
    }

    private static void take(String key, Set<String> chosen) {
      if (chosen.size() < MOST_NODES) {
        chosen.add(key);
      }
    }
  }
}
