package dev.tfguard.config;

import dev.tfguard.history.NoRevisionException;
import dev.tfguard.history.Revision;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.FileKind;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of one repository as a revision has them, and files outside of it as they are.
 *
 * <p>A repository inside of it, as of a submodule, counts for nothing: what is checked out there is
 * for the commit that is judged to say.
 */
final class RevisionFiles implements ConfigFiles {
  private final String name;
  private final Path root;
  private final Revision revision;
  private final WorkingFiles outside;

  private RevisionFiles(String name, Revision revision, WorkingFiles outside) {
    this.name = name;
    this.root = revision.root();
    this.revision = revision;
    this.outside = outside;
  }

  /**
   * Opens the revision {@code name} of the repository that {@code workingDirectory} is in; throws
   * {@link BrokenConfigException} when there is none.
   */
  static RevisionFiles open(Path workingDirectory, String name) {
    try {
      Revision revision =
          Revision.open(workingDirectory, name, Revision.Base.REVISION, untracked -> false);
      return new RevisionFiles(name, revision, new WorkingFiles(workingDirectory));
    } catch (NoRevisionException missing) {
      throw new BrokenConfigException(
          List.of("the configuration cannot be read from " + name + ": " + missing.complaint()));
    }
  }

  @Override
  public boolean has(Path file) {
    return inside(file).isPresent() ? bytes(file).isPresent() : outside.has(file);
  }

  @Override
  public Optional<byte[]> bytes(Path file) {
    Optional<Path> path = inside(file);
    if (path.isEmpty()) {
      return outside.bytes(file);
    }
    try {
      return revision.committed(path.get());
    } catch (IOException unreadable) {
      throw new BrokenConfigException(List.of(show(file) + ": " + unreadable.getMessage()));
    }
  }

  @Override
  public Optional<List<SourceFile>> sources(Path directory) {
    List<SourceFile> sources = new ArrayList<>();
    for (String name : names(directory)) {
      if (FileKind.hasKnownExtension(name)) {
        Path file = directory.resolve(name);
        bytes(file).ifPresent(found -> sources.add(SourceFile.decode(path(file), found)));
      }
    }
    return Optional.of(List.copyOf(sources));
  }

  private List<String> names(Path directory) {
    Optional<Path> path = inside(directory);
    try {
      return path.isEmpty() ? List.of() : revision.committedNames(path.get());
    } catch (IOException unreadable) {
      throw new BrokenConfigException(List.of(show(directory) + ": " + unreadable.getMessage()));
    }
  }

  @Override
  public boolean differs(Path file) {
    Optional<Path> path = inside(file);
    return path.isPresent() && !text(bytes(file)).equals(text(present(path.get())));
  }

  private static Optional<byte[]> present(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The bytes in a form that can be compared, whatever git does to the ends of lines. */
  private static Optional<String> text(Optional<byte[]> bytes) {
    return bytes.map(some -> new String(some, StandardCharsets.ISO_8859_1).replace("\r", ""));
  }

  @Override
  public boolean governs(Path directory) {
    return directory.startsWith(root);
  }

  @Override
  public boolean isOutermost(Path directory) {
    if (directory.startsWith(root)) {
      return directory.equals(root);
    }
    throw new BrokenConfigException(
        List.of(
            outside.show(directory)
                + " is outside of the repository whose revision "
                + name
                + " was asked for; run tfguard in the repository that it looks at"));
  }

  @Override
  public String path(Path file) {
    return outside.path(file);
  }

  @Override
  public String show(Path file) {
    return inside(file)
        .map(path -> name + ":" + root.relativize(path).toString().replace(File.separatorChar, '/'))
        .orElseGet(() -> outside.show(file));
  }

  /** The path in the work tree of a file of the repository, even if a link leads to it. */
  private Optional<Path> inside(Path file) {
    if (file.startsWith(root)) {
      return Optional.of(file);
    }
    try {
      Path real = file.toRealPath();
      Path top = root.toRealPath();
      return real.startsWith(top)
          ? Optional.of(root.resolve(top.relativize(real)))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
