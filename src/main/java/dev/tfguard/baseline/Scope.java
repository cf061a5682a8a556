package dev.tfguard.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a run looked at, as a baseline sees it: by paths from its own folder. */
public final class Scope {
  private final Path folder;
  private final Path workingDirectory;
  private final List<Path> directories;
  private final Set<String> read = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * Asks the disk where {@code folder} really is, and later whether files are there.
   *
   * @param folder of the baseline
   * @param workingDirectory absolute and normalized
   * @param read the files that were read wholly, as shown: relative to the working directory where
   *     possible
   * @param starts the paths asked for; of a directory, all below it was looked at
   */
  public Scope(
      Path folder, Path workingDirectory, Collection<String> read, Collection<Path> starts) {
    this.folder = real(folder);
    this.workingDirectory = workingDirectory;
    this.directories =
        starts.stream()
            .map(start -> workingDirectory.resolve(start).normalize())
            .filter(Files::isDirectory)
            .toList();
    read.forEach(shown -> this.read.add(name(shown)));
  }

  /** The path from the baseline's folder, with {@code /}, of the file shown as {@code shown}. */
  String name(String shown) {
    return names.computeIfAbsent(shown, this::find);
  }

  /** Tells whether there is a file. */
  boolean exists(String name) {
    return Files.exists(folder.resolve(name));
  }

  /** Tells whether the run would have found what there is to find in a file. */
  boolean covers(String name) {
    if (read.contains(name)) {
      return true;
    }
    Path file = folder.resolve(name).normalize();
    return directories.stream().anyMatch(file::startsWith) && !exists(name);
  }

  private String find(String shown) {
    Path file = workingDirectory.resolve(shown).normalize();
    boolean sameDisk = Objects.equals(folder.getRoot(), file.getRoot());
    Path path = sameDisk ? folder.relativize(file) : file;
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException gone) {
      return folder;
    }
  }
}
