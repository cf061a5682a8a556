package dev.tfguard.terraform;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Finds module directories as {@code terraform fmt -recursive} does: ignored names are passed over,
 * symbolic links to files are followed and those to directories are not.
 */
final class TreeWalk {
  private final DisplayPaths names;
  private final Dialect dialect;
  private final Exclusions exclusions;
  private final List<ReadError> errors = new ArrayList<>();

  TreeWalk(DisplayPaths names, Dialect dialect, Exclusions exclusions) {
    this.names = names;
    this.dialect = dialect;
    this.exclusions = exclusions;
  }

  /** The modules in {@code start} and below, in the order of their paths. */
  List<Listing> walk(Path start) {
    List<Listing> found = new ArrayList<>();
    Deque<Path> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      Path directory = waiting.pop();
      Entries entries = list(directory, start);
      addModule(found, directory, entries);
      Collections.reverse(entries.directories());
      entries.directories().forEach(waiting::push);
    }
    return found;
  }

  /**
   * The module in {@code directory} alone, if there is one; what is left out is named from {@code
   * base}.
   */
  List<Listing> single(Path directory, Path base) {
    List<Listing> found = new ArrayList<>(1);
    addModule(found, directory, list(directory, base));
    return found;
  }

  /** What could not be listed so far. */
  List<ReadError> errors() {
    return errors;
  }

  private void addModule(List<Listing> found, Path directory, Entries entries) {
    ModuleFiles files = ModuleFiles.choose(entries.files(), dialect);
    if (!files.isEmpty()) {
      found.add(new Listing(directory, files));
    }
  }

  private Entries list(Path directory, Path start) {
    Entries entries = new Entries(new ArrayList<>(), new ArrayList<>());
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path path : stream) {
        boolean counts = isWanted(path) && !exclusions.matches(start.relativize(path));
        if (counts) {
          entries.add(path);
        }
      }
    } catch (DirectoryIteratorException e) {
      errors.add(ReadError.of(names.show(directory), Objects.requireNonNull(e.getCause())));
    } catch (IOException e) {
      errors.add(ReadError.of(names.show(directory), e));
    }
    Collections.sort(entries.directories());
    return entries;
  }

  // A variable file is loaded whatever its name begins with (internal/command/arguments/vars.go).
  private static boolean isWanted(Path path) {
    String name = ModuleFiles.name(path);
    return !FileKind.isIgnored(name) || FileKind.of(name, Dialect.OPENTOFU) == FileKind.VARIABLES;
  }

  private record Entries(List<Path> files, List<Path> directories) {

    void add(Path path) throws IOException {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      (attributes.isDirectory() ? directories : files).add(path);
    }
  }
}
