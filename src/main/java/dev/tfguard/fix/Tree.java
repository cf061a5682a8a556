package dev.tfguard.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory that a fix may change files in and that a patch names them from.
 *
 * @param workingDirectory absolute and normalized; what the paths of changes are relative to
 * @param root absolute and normalized
 * @param prefix what a patch puts before the paths from the root: empty, or with {@code /} at its
 *     end
 */
public record Tree(Path workingDirectory, Path root, String prefix) {

  /**
   * The work tree of git that all of {@code starts} lie in; without one the working directory, or
   * what the starts have in common.
   */
  public static Tree of(Path workingDirectory, List<Path> starts) {
    Path here = workingDirectory.toAbsolutePath().normalize();
    Path common = common(here, starts);
    return Stream.of(workTree(here), workTree(common), Optional.of(here))
        .flatMap(Optional::stream)
        .filter(common::startsWith)
        .findFirst()
        .map(root -> new Tree(here, root, ""))
        .orElseGet(() -> new Tree(here, common, ""));
  }

  /**
   * The working directory, or what {@code starts} have in common if that is not in it, which a
   * patch names {@code prefix}; throws {@link IllegalArgumentException} when that leads out of a
   * tree.
   */
  public static Tree prefixed(String prefix, Path workingDirectory, List<Path> starts) {
    Path folder = Path.of(prefix).normalize();
    if (folder.isAbsolute() || folder.startsWith("..")) {
      throw new IllegalArgumentException("not a folder inside a tree: " + prefix);
    }
    String name = slashes(folder);
    Path here = workingDirectory.toAbsolutePath().normalize();
    Path common = common(here, starts);
    Path root = common.startsWith(here) ? here : common;
    return new Tree(here, root, name.isEmpty() ? "" : name + "/");
  }

  /** The file that {@code change} means, symbolic links followed; it may not exist. */
  Path file(FileChange change) throws IOException {
    return real(workingDirectory.resolve(change.path()).normalize());
  }

  /** How a patch names {@code file}, symbolic links followed; empty outside of the tree. */
  Optional<String> name(Path file) throws IOException {
    Path top = real(root);
    return Optional.of(file)
        .filter(inside -> inside.startsWith(top) && !inside.equals(top))
        .map(inside -> prefix + slashes(top.relativize(inside)));
  }

  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    Path name = path.getFileName();
    if (parent == null || name == null || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return path.toRealPath();
    }
    return real(parent).resolve(name);
  }

  private static Path common(Path here, List<Path> starts) {
    return starts.stream()
        .map(start -> here.resolve(start).normalize())
        .map(start -> Files.isRegularFile(start) ? parent(start) : start)
        .reduce(Tree::common)
        .orElse(here);
  }

  private static Path common(Path one, Path other) {
    Path common = one;
    while (!other.startsWith(common) && common.getParent() != null) {
      common = parent(common);
    }
    return common;
  }

  private static Path parent(Path path) {
    return Optional.ofNullable(path.getParent()).orElse(path);
  }

  // In a linked work tree and in a submodule it is a file.
  private static Optional<Path> workTree(Path directory) {
    Optional<Path> at = Optional.of(directory);
    while (at.isPresent() && !Files.exists(at.get().resolve(".git"))) {
      at = at.map(Path::getParent);
    }
    return at;
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
