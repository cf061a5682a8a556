package dev.tfguard.history;

import java.io.IOException;
import java.nio.file.Files;
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
      workTree(directory)
          .ifPresent(
              tree ->
                  byWorkTree
                      .computeIfAbsent(tree, none -> new ArrayList<>())
                      .add(new PastDirectory(directory, pathIn(tree, directory), names, goOn)));
    }
    byWorkTree.forEach((tree, wanted) -> new FirstParents(tree, wanted).walk());
  }

  /** The directory with the {@code .git}, symbolic links followed. */
  private static Optional<Path> workTree(Path directory) {
    Optional<Path> at = real(directory);
    while (at.isPresent() && !Files.exists(at.get().resolve(".git"))) {
      at = Optional.ofNullable(at.get().getParent());
    }
    return at;
  }

  /**
   * The path that git has for {@code directory}, with {@code /}; empty for the work tree itself.
   */
  private static String pathIn(Path workTree, Path directory) {
    return real(directory)
        .map(workTree::relativize)
        .map(path -> path.toString().replace(path.getFileSystem().getSeparator(), "/"))
        .orElse("");
  }

  private static Optional<Path> real(Path directory) {
    try {
      return Optional.of(directory.toRealPath());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
