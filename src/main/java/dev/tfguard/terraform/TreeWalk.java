package dev.tfguard.terraform;

import dev.tfguard.source.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds module directories as {@code terraform fmt -recursive} does: ignored names are passed over,
 * symbolic links to files are followed and those to directories are not.
 */
final class TreeWalk {
  private final FileTree tree;
  private final DisplayPaths names;
  private final Dialect dialect;
  private final Exclusions exclusions;
  private final Predicate<Path> leftOut;
  private final List<ReadError> errors = new ArrayList<>();
  private int omittedDirectories;
  private int omittedFiles;

  /**
   * @param exclusions relative to where a walk starts
   * @param leftOut tells the same of an absolute path
   */
  TreeWalk(
      FileTree tree,
      DisplayPaths names,
      Dialect dialect,
      Exclusions exclusions,
      Predicate<Path> leftOut) {
    this.tree = tree;
    this.names = names;
    this.dialect = dialect;
    this.exclusions = exclusions;
    this.leftOut = leftOut;
  }

  /** The modules in {@code start} and below, in the order of their paths. */
  List<Listing> walk(Path start) {
    List<Listing> found = new ArrayList<>();
    Deque<Path> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      Path directory = waiting.pop();
      Entries entries = list(directory, start);
      addModule(found, directory, entries);
      Collections.reverse(entries.directories());
      entries.directories().forEach(waiting::push);
    }
    return found;
  }

  /**
   * The module in {@code directory} alone, if there is one; what is left out is named from {@code
   * base}.
   */
  List<Listing> single(Path directory, Path base) {
    List<Listing> found = new ArrayList<>(1);
    addModule(found, directory, list(directory, base));
    return found;
  }

  /** What was left out so far, but for what is relative to a start. */
  Omitted omitted() {
    return new Omitted(omittedDirectories, omittedFiles);
  }

  /** Counts {@code entry}, which is left out. */
  void omit(FileTree.Entry entry) {
    omittedDirectories += entry.isDirectory() ? 1 : 0;
    boolean source =
        !entry.isDirectory() && FileKind.hasKnownExtension(ModuleFiles.name(entry.path()));
    omittedFiles += source ? 1 : 0;
  }

  /** What could not be listed so far. */
  List<ReadError> errors() {
    return errors;
  }

  private void addModule(List<Listing> found, Path directory, Entries entries) {
    ModuleFiles files = ModuleFiles.choose(entries.files(), dialect);
    if (!files.isEmpty()) {
      found.add(new Listing(directory, files));
    }
  }

  private Entries list(Path directory, Path start) {
    Entries entries = new Entries(new ArrayList<>(), new ArrayList<>());
    try {
      for (FileTree.Entry entry : tree.list(directory)) {
        Path path = entry.path();
        boolean counts = isWanted(path) && !exclusions.matches(start.relativize(path));
        if (counts && !isLeftOut(entry)) {
          (entry.isDirectory() ? entries.directories() : entries.files()).add(path);
        }
      }
    } catch (IOException e) {
      errors.add(ReadError.of(names.show(directory), e));
    }
    Collections.sort(entries.directories());
    return entries;
  }

  private boolean isLeftOut(FileTree.Entry entry) {
    boolean left = leftOut.test(entry.path());
    if (left) {
      omit(entry);
    }
    return left;
  }

  // A variable file is loaded whatever its name begins with (internal/command/arguments/vars.go).
  private static boolean isWanted(Path path) {
    String name = ModuleFiles.name(path);
    return !FileKind.isIgnored(name) || FileKind.of(name, Dialect.OPENTOFU) == FileKind.VARIABLES;
  }

  private record Entries(List<Path> files, List<Path> directories) {}
}
