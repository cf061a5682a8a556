package dev.tfguard.config;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration that holds for each directory: the one file that was named, or else the nearest
 * file above it that is named {@code .tfguard.hcl}, up to the root of its git repository.
 *
 * <p>Outside of a repository nothing above the working directory counts, so that nobody can leave a
 * configuration where everybody may write.
 */
public final class Configs {
  /** The name of a configuration file that is found. */
  public static final String FILE_NAME = ".tfguard.hcl";

  private final Path workingDirectory;
  private final Optional<Path> named;
  private final Map<Path, Optional<Path>> nearest = new HashMap<>();
  private final Map<Path, Optional<Path>> repositories = new HashMap<>();
  private final Map<Path, Config> read = new HashMap<>();
  private final Map<Path, Catalog> catalogs = new HashMap<>();
  private final Catalog bundled = Catalog.bundled();

  /**
   * Reads nothing yet.
   *
   * @param workingDirectory absolute and normalized; paths in messages are relative to it
   * @param named the file that holds for all directories, if one was named
   */
  public Configs(Path workingDirectory, Optional<Path> named) {
    this.workingDirectory = workingDirectory;
    this.named = named.map(file -> workingDirectory.resolve(file).normalize());
  }

  /**
   * What holds for {@code directory}, which is absolute and normalized; throws {@link
   * BrokenConfigException} when its file cannot be used.
   */
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

  private Optional<Path> file(Path directory) {
    return named.isPresent() ? named : nearest(directory);
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
    Path candidate = directory.resolve(FILE_NAME);
    if (Files.exists(candidate)) {
      return Optional.of(candidate);
    }
    Path parent = directory.getParent();
    return parent == null || isOutermost(directory) ? Optional.empty() : nearest(parent);
  }

  private boolean isOutermost(Path directory) {
    Optional<Path> root = repository(directory);
    boolean below = directory.startsWith(workingDirectory) && !directory.equals(workingDirectory);
    return root.map(directory::equals).orElse(!below);
  }

  /** The root of the repository that {@code directory} is in. */
  private Optional<Path> repository(Path directory) {
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

  private Config config(Path file) {
    Config known = read.get(file);
    if (known == null) {
      known = ConfigReader.read(source(file));
      read.put(file, known);
    }
    return known;
  }

  private SourceFile source(Path file) {
    String shown = shown(file);
    if (!Files.isRegularFile(file)) {
      String what = Files.exists(file) ? "this is no file" : "there is no such file";
      throw broken(shown, what, "name a configuration file");
    }
    try {
      return SourceFile.decode(shown, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw broken(shown, "the configuration cannot be read", "make it readable");
    }
  }

  private static BrokenConfigException broken(String shown, String what, String hint) {
    return new BrokenConfigException(List.of(shown + ": " + what + "; " + hint));
  }

  private String shown(Path file) {
    Path path = file.startsWith(workingDirectory) ? workingDirectory.relativize(file) : file;
    return path.toString().replace(File.separatorChar, '/');
  }
}
