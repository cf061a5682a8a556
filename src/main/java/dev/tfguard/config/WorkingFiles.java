package dev.tfguard.config;

import dev.tfguard.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files as they are on the disk. */
final class WorkingFiles implements ConfigFiles {
  private final Path workingDirectory;
  private final Map<Path, Optional<Path>> repositories = new HashMap<>();

  /** Takes an absolute and normalized path. */
  WorkingFiles(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  @Override
  public boolean has(Path file) {
    return Files.exists(file);
  }

  @Override
  public Optional<byte[]> bytes(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw broken(file, "this is a folder or a device, not a file; put a file there");
    }
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw broken(file, "it cannot be read; make it readable");
    }
  }

  @Override
  public Optional<List<SourceFile>> sources(Path directory) {
    return Optional.empty();
  }

  @Override
  public boolean governs(Path directory) {
    return directory.startsWith(workingDirectory) || repository(directory).isPresent();
  }

  @Override
  public boolean isOutermost(Path directory) {
    boolean below = directory.startsWith(workingDirectory) && !directory.equals(workingDirectory);
    return repository(directory).map(directory::equals).orElse(!below);
  }

  @Override
  public String show(Path file) {
    return path(file);
  }

  @Override
  public String path(Path file) {
    Path path = file.startsWith(workingDirectory) ? workingDirectory.relativize(file) : file;
    return path.toString().replace(File.separatorChar, '/');
  }

  @Override
  public boolean differs(Path file) {
    return false;
  }

  /** The root of the repository that {@code directory} is in. */
  Optional<Path> repository(Path directory) {
    Optional<Path> known = repositories.get(directory);
    if (known == null) {
      Path parent = directory.getParent();
      if (Files.exists(directory.resolve(".git"))) {
        known = Optional.of(directory);
      } else {
        known = parent == null ? Optional.empty() : repository(parent);
      }
      repositories.put(directory, known);
    }
    return known;
  }

  private BrokenConfigException broken(Path file, String complaint) {
    return new BrokenConfigException(List.of(show(file) + ": " + complaint));
  }
}
