package dev.tfguard.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks into the past of directories. */
public final class History {
  private History() {}

  /**
   * Shows {@code goOn} the files that {@code directories} had, those of {@code HEAD} first and then
   * ever older ones along the first parents, each version once, until it says of each directory
   * that it has seen enough. What git does not keep here, or keeps in a broken way, is not shown.
   *
   * @param directories absolute
   * @param names which files to show, by their names alone
   * @param goOn false when no more is wanted of the file's directory
   */
  public static void search(
      List<Path> directories, Predicate<String> names, Predicate<PastFile> goOn) {
    Map<Path, List<PastDirectory>> byWorkTree = new LinkedHashMap<>();
    for (Path directory : directories) {
      Optional<Path> real = real(directory);
      Optional<WorkTree> tree = real.flatMap(WorkTree::of);
      if (real.isPresent() && tree.isPresent()) {
        byWorkTree
            .computeIfAbsent(tree.get().root(), none -> new ArrayList<>())
            .add(
                new PastDirectory(
                    directory, tree.get().pathOf(real.get()).orElse(""), names, goOn));
      }
    }
    byWorkTree.forEach((root, wanted) -> new FirstParents(new WorkTree(root), wanted).walk());
  }

  private static Optional<Path> real(Path directory) {
    try {
      return Optional.of(directory.toRealPath());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
