package dev.tfguard.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes that can be made in a tree, in git's order of their names, and the others. */
record Targets(List<Target> targets, List<Refusal> refusals) {
  private static final Comparator<Target> BY_NAME =
      Comparator.comparing(target -> target.name().getBytes(UTF_8), Arrays::compareUnsigned);

  /** Finds the files; of several changes to one file, by way of links, the first counts. */
  static Targets of(List<FileChange> changes, Tree tree) {
    Map<Path, Target> found = new LinkedHashMap<>();
    List<Refusal> refusals = new ArrayList<>();
    for (FileChange change : changes.stream().filter(change -> !change.isNone()).toList()) {
      add(found, change, tree).ifPresent(why -> refusals.add(new Refusal(change.path(), why)));
    }
    return new Targets(found.values().stream().sorted(BY_NAME).toList(), refusals);
  }

  /** Tells why a change cannot be made, if so. */
  private static Optional<String> add(Map<Path, Target> found, FileChange change, Tree tree) {
    try {
      Path file = tree.file(change);
      Optional<String> name = tree.name(file);
      if (name.isEmpty()) {
        return Optional.of(outside(file, tree));
      }
      Target target = new Target(change, file, name.get());
      return conflict(target, Optional.ofNullable(found.putIfAbsent(file, target)));
    } catch (IOException e) {
      return Optional.of(Reasons.of(e));
    }
  }

  private static Optional<String> conflict(Target target, Optional<Target> earlier) {
    return earlier
        .map(Target::change)
        .filter(other -> !other.after().equals(target.change().after()))
        .map(other -> "the same file as " + other.path() + ", changed otherwise there; fix that");
  }

  private static String outside(Path file, Tree tree) {
    return "leads out of " + tree.root() + " to " + file + "; run tfguard fix on that";
  }
}
