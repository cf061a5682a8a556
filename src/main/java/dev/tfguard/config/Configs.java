package dev.tfguard.config;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.Exclusions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The configuration that holds for each directory: the one file that was named, or else the nearest
 * file above it that is named {@code .tfguard.hcl}, up to the root of its git repository.
 *
 * <p>Outside of a repository nothing above the working directory counts, so that nobody can leave a
 * configuration where everybody may write.
 *
 * <p>Directories and files are given as absolute and normalized paths. Whatever reads a
 * configuration throws {@link BrokenConfigException} when that cannot be used.
 */
public final class Configs {
  /** The name of a configuration file that is found. */
  public static final String FILE_NAME = ".tfguard.hcl";

  private final Path workingDirectory;
  private final Optional<Path> named;
  private final ConfigFiles files;
  private final Map<Path, Optional<Path>> nearest = new HashMap<>();
  private final Map<Path, Config> read = new HashMap<>();
  private final Map<Path, Catalog> catalogs = new HashMap<>();
  private final Map<Path, Boolean> leftOut = new HashMap<>();
  private final SortedSet<String> overruled = new TreeSet<>();
  private final Catalog bundled = Catalog.bundled();

  /**
   * Reads nothing yet.
   *
   * @param workingDirectory absolute and normalized; paths in messages are relative to it
   * @param named the file that holds for all directories, if one was named
   */
  public Configs(Path workingDirectory, Optional<Path> named) {
    this(workingDirectory, named, new WorkingFiles(workingDirectory));
  }

  private Configs(Path workingDirectory, Optional<Path> named, ConfigFiles files) {
    this.workingDirectory = workingDirectory;
    this.named = named.map(file -> workingDirectory.resolve(file).normalize());
    this.files = files;
  }

  /**
   * The same, read from what {@code revision} has of the repository that the working directory is
   * in, whatever is checked out; throws {@link BrokenConfigException} when there is no such
   * revision.
   */
  public static Configs at(String revision, Path workingDirectory, Optional<Path> named) {
    return new Configs(workingDirectory, named, RevisionFiles.open(workingDirectory, revision));
  }

  /** What holds for {@code directory}. */
  public Config of(Path directory) {
    return file(directory).map(this::config).orElse(Config.NONE);
  }

  /** The catalogue with what the configuration for {@code directory} says of types. */
  public Catalog catalog(Path directory) {
    Optional<Path> file = file(directory);
    if (file.isEmpty()) {
      return bundled;
    }
    Config config = config(file.get());
    return catalogs.computeIfAbsent(file.get(), path -> Catalog.with(config.types()));
  }

  /** The file that holds for {@code directory}. */
  public Optional<Path> file(Path directory) {
    return named.isPresent() ? named : nearest(directory);
  }

  /**
   * The directory that the paths in the configuration for {@code directory} start from: that of a
   * file that was found, and the working directory for one that was named.
   */
  public Path base(Path directory) {
    return file(directory)
        .filter(file -> named.isEmpty())
        .map(Path::getParent)
        .orElse(workingDirectory);
  }

  /**
   * What {@code file} holds as far as it may let findings pass: as it is, or as the revision has it
   * that was asked for; empty when there is no such file.
   */
  public Optional<byte[]> bytes(Path file) {
    compare(file);
    return files.bytes(file);
  }

  /**
   * The sources in {@code directory} as the revision has them that was asked for, since only what
   * their comments say counts; empty when none was asked for.
   */
  public Optional<List<SourceFile>> sources(Path directory) {
    return files.sources(directory);
  }

  /** How messages call {@code file}, which is read by {@link #bytes}. */
  public String show(Path file) {
    return files.show(file);
  }

  /**
   * How messages call the files that were read from a revision, or are not there, and that the work
   * tree has otherwise; sorted.
   */
  public List<String> overruled() {
    return List.copyOf(overruled);
  }

  /** Tells whether {@code path}, or a directory that it lies in, is left out. */
  public boolean leavesOut(Path path) {
    Boolean known = leftOut.get(path);
    if (known == null) {
      known = isExcluded(path) || isBelowExcluded(path);
      leftOut.put(path, known);
    }
    return known;
  }

  private boolean isExcluded(Path path) {
    Path directory = path.getParent();
    if (directory == null || !files.governs(directory)) {
      return false;
    }
    Exclusions exclude = of(directory).exclude();
    Path base = base(directory);
    return !exclude.isEmpty()
        && Objects.equals(base.getRoot(), path.getRoot())
        && exclude.matches(base.relativize(path));
  }

  private boolean isBelowExcluded(Path path) {
    Path directory = path.getParent();
    return directory != null
        && files.governs(directory)
        && !files.isOutermost(directory)
        && leavesOut(directory);
  }

  private Optional<Path> nearest(Path directory) {
    Optional<Path> known = nearest.get(directory);
    if (known == null) {
      known = search(directory);
      nearest.put(directory, known);
    }
    return known;
  }

  private Optional<Path> search(Path directory) {
    boolean outermost = files.isOutermost(directory);
    Path candidate = directory.resolve(FILE_NAME);
    compare(candidate);
    if (files.has(candidate)) {
      return Optional.of(candidate);
    }
    Path parent = directory.getParent();
    return parent == null || outermost ? Optional.empty() : nearest(parent);
  }

  private void compare(Path file) {
    if (files.differs(file)) {
      overruled.add(files.show(file));
    }
  }

  private Config config(Path file) {
    Config known = read.get(file);
    if (known == null) {
      known = ConfigReader.read(source(file), files.show(file));
      read.put(file, known);
    }
    return known;
  }

  private SourceFile source(Path file) {
    byte[] bytes =
        bytes(file)
            .orElseThrow(
                () ->
                    new BrokenConfigException(
                        List.of(
                            files.show(file)
                                + ": there is no such file; name a configuration file")));
    return SourceFile.decode(files.path(file), bytes);
  }
}
