package dev.tfguard.terraform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths written in sources, which need not be valid ones here. */
final class Paths {
  private Paths() {}

  /** What {@code relative} means in {@code directory}: absolute where that is, and normalized. */
  static Optional<Path> child(Path directory, String relative) {
    try {
      return Optional.of(directory.resolve(relative.replace('\\', '/')).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
