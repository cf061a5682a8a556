package dev.tfguard.terraform;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Names files as people see them: relative to the working directory, with {@code /}.
 *
 * @param workingDirectory absolute and normalized
 */
public record DisplayPaths(Path workingDirectory) {

  /** Makes the directory absolute. */
  public DisplayPaths {
    workingDirectory = workingDirectory.toAbsolutePath().normalize();
  }

  /** The path that {@code path} means in the working directory, absolute and normalized. */
  public Path resolve(Path path) {
    return workingDirectory.resolve(path).normalize();
  }

  /** How to show {@code path}, which is absolute; the working directory itself is a dot. */
  public String show(Path path) {
    if (!Objects.equals(path.getRoot(), workingDirectory.getRoot())) {
      return slashes(path);
    }
    String relative = slashes(workingDirectory.relativize(path));
    return relative.isEmpty() ? "." : relative;
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
