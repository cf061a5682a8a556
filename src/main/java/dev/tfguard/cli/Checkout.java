package dev.tfguard.cli;

import dev.tfguard.history.Remotes;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The git checkout that this program was built in and runs from. */
final class Checkout {
  private Checkout() {}

  /** Where it was cloned from; empty for a jar that was taken elsewhere. */
  static Optional<String> origin() {
    String jar = System.getProperty("java.class.path", "");
    if (!jar.endsWith(".jar") || jar.contains(File.pathSeparator)) {
      return Optional.empty();
    }
    return Optional.ofNullable(Path.of(jar).toAbsolutePath().normalize().getParent())
        .map(Path::getParent)
        .filter(root -> Files.exists(root.resolve(".git")))
        .flatMap(Remotes::origin);
  }
}
