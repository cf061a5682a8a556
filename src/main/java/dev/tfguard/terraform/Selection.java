package dev.tfguard.terraform;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Which of the files read were asked for: all of a directory, or single ones. */
final class Selection {
  private final Set<Path> directories = new TreeSet<>();
  private final Set<String> files = new TreeSet<>();

  void addDirectory(Path directory) {
    directories.add(directory);
  }

  void addFile(String shown) {
    files.add(shown);
  }

  boolean contains(Path directory, String shownFile) {
    return directories.contains(directory) || files.contains(shownFile);
  }
}
