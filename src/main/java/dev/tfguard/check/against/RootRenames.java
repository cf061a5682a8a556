package dev.tfguard.check.against;

import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds root modules whose directory has another name now: their state has not moved, as it is kept
 * where the backend says.
 */
final class RootRenames {
  /** The share of lines that has to be the same where no backend says more. */
  private static final double ALIKE = 0.9;

  private RootRenames() {}

  /** Two root modules, and how alike they are, from 0 to 1. */
  private record Pair(Module gone, Module made, double likeness) {}

  /** The directories now by those before. */
  static Map<Path, Path> between(Workspace past, Workspace now) {
    List<Module> made = rootsMissingIn(past, now);
    List<Pair> pairs = new ArrayList<>();
    for (Module gone : made.isEmpty() ? List.<Module>of() : rootsMissingIn(now, past)) {
      for (Module candidate : made) {
        double likeness = likeness(gone, candidate);
        if (likeness >= ALIKE) {
          pairs.add(new Pair(gone, candidate, likeness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(pair -> pair.gone().display())
            .thenComparing(pair -> pair.made().display()));
    return match(pairs);
  }

  /** Takes the best pair of which both are still free, and so on. */
  private static Map<Path, Path> match(List<Pair> bestFirst) {
    Map<Path, Path> renamed = new HashMap<>();
    Set<Path> taken = new HashSet<>();
    for (Pair pair : bestFirst) {
      Path from = pair.gone().directory();
      if (!renamed.containsKey(from) && taken.add(pair.made().directory())) {
        renamed.put(from, pair.made().directory());
      }
    }
    return renamed;
  }

  private static List<Module> rootsMissingIn(Workspace other, Workspace workspace) {
    Set<Path> there =
        other.modules().stream().map(Module::directory).collect(Collectors.toUnmodifiableSet());
    return workspace.tree().roots().stream()
        .filter(root -> !there.contains(root.directory()))
        .toList();
  }

  private static double likeness(Module gone, Module made) {
    Optional<String> before = backend(gone);
    Optional<String> after = backend(made);
    if (before.isPresent() && after.isPresent()) {
      return before.equals(after) && shares(gone, made) ? 1 : 0;
    }
    return before.equals(after) ? sameLines(gone, made) : 0;
  }

  private static boolean shares(Module gone, Module made) {
    return gone.resources().stream()
            .anyMatch(
                one ->
                    made.resources().stream()
                        .anyMatch(two -> one.resourceName().equals(two.resourceName())))
        || gone.calls().stream()
            .anyMatch(one -> made.calls().stream().anyMatch(two -> one.name().equals(two.name())));
  }

  /** Where the state is kept, if all of that is written here. */
  private static Optional<String> backend(Module module) {
    for (Located<Block> settings : module.settings()) {
      for (Block block : settings.node().body().blocks()) {
        boolean says = block.type().equals("backend") || block.type().equals("cloud");
        if (says && !block.body().items().isEmpty()) {
          return Optional.of(settings.sibling(block).text().replaceAll("\\s+", ""));
        }
      }
    }
    return Optional.empty();
  }

  private static double sameLines(Module gone, Module made) {
    Map<String, Integer> before = lines(gone);
    Map<String, Integer> after = lines(made);
    int shared = 0;
    for (Map.Entry<String, Integer> line : before.entrySet()) {
      shared += Math.min(line.getValue(), after.getOrDefault(line.getKey(), 0));
    }
    int most = Math.max(total(before), total(after));
    return most == 0 ? 0 : (double) shared / most;
  }

  private static int total(Map<String, Integer> lines) {
    return lines.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> lines(Module module) {
    Map<String, Integer> lines = new HashMap<>();
    for (HclFile file : module.files()) {
      file.source()
          .text()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> lines.merge(line, 1, Integer::sum));
    }
    return lines;
  }
}
