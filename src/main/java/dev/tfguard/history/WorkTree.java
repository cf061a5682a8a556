package dev.tfguard.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;

/**
 * The files that a git repository has checked out.
 *
 * @param root the directory with the {@code .git}
 */
record WorkTree(Path root) {
  static {
    SystemReader.setInstance(new QuietSystem());
  }

  /** The nearest at or above {@code directory}; absent where there is none. */
  static Optional<WorkTree> of(Path directory) {
    Optional<Path> at = Optional.of(directory);
    while (at.isPresent() && !Files.exists(at.get().resolve(".git"))) {
      at = Optional.ofNullable(at.get().getParent());
    }
    return at.map(WorkTree::new);
  }

  /** Opens its repository, which has to be closed. */
  Repository open() throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    if (root.getParent() != null) {
      builder.addCeilingDirectory(root.getParent().toFile());
    }
    return builder.findGitDir(root.toFile()).setWorkTree(root.toFile()).setMustExist(true).build();
  }

  /**
   * The path that git has for {@code path}, with {@code /}: empty for the root itself, absent for
   * what is not below it.
   */
  Optional<String> pathOf(Path path) {
    return Optional.of(path)
        .filter(found -> found.startsWith(root))
        .map(root::relativize)
        .map(found -> found.toString().replace(found.getFileSystem().getSeparator(), "/"));
  }
}
