package dev.tfguard.terraform;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which of the files read were asked for: all of a directory, or single ones. */
final class Selection {
  private final Predicate<Path> leftOut;
  private final Set<Path> starts = new TreeSet<>();
  private final Set<Path> directories = new TreeSet<>();
  private final Set<Path> fileDirectories = new TreeSet<>();
  private final Set<String> files = new TreeSet<>();

  /** Asks for nothing yet, and never for what {@code leftOut} says. */
  Selection(Predicate<Path> leftOut) {
    this.leftOut = leftOut;
  }

  /** Asks for every module in and below {@code start}. */
  void addStart(Path start) {
    starts.add(start);
  }

  void addDirectory(Path directory) {
    directories.add(directory);
  }

  void addFile(Path directory, String shown) {
    fileDirectories.add(directory);
    files.add(shown);
  }

  boolean contains(Path directory) {
    return directories.contains(directory);
  }

  /** Tells whether {@code path}, which is absolute, is left out wherever it is called from. */
  boolean leavesOut(Path path) {
    return leftOut.test(path);
  }

  boolean contains(Path directory, String shownFile) {
    return directories.contains(directory) || files.contains(shownFile);
  }

  boolean containsSome(Path directory) {
    return directories.contains(directory) || fileDirectories.contains(directory);
  }

  /** Tells whether {@code directory} is below one that was asked for, and so was left out of it. */
  boolean isBelowAsked(Path directory) {
    return starts.stream().anyMatch(directory::startsWith);
  }
}
