package dev.tfguard.terraform;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What to read, and how.
 *
 * @param starts directories, read with all below them, and files, read with their modules; as given
 * @param workingDirectory what relative paths start from
 * @param excludes globs with {@code /}, relative to the start directory, or to the working
 *     directory for a start that is a file
 * @param threads how many files are read at a time
 * @param leftOut tells of an absolute and normalized path whether it is left out besides, wherever
 *     the walk started; nothing in a directory that is left out is asked about
 */
public record ReadRequest(
    List<Path> starts,
    Path workingDirectory,
    Dialect dialect,
    List<String> excludes,
    int threads,
    Predicate<Path> leftOut) {

  /** Copies the lists. */
  public ReadRequest {
    starts = List.copyOf(starts);
    excludes = List.copyOf(excludes);
  }

  /** Leaves nothing out besides {@code excludes}. */
  public ReadRequest(
      List<Path> starts,
      Path workingDirectory,
      Dialect dialect,
      List<String> excludes,
      int threads) {
    this(starts, workingDirectory, dialect, excludes, threads, path -> false);
  }

  /** The same from other {@code starts}. */
  public ReadRequest startingAt(List<Path> others) {
    return new ReadRequest(others, workingDirectory, dialect, excludes, threads, leftOut);
  }

  /** All of {@code start}, by the rules each directory asks for, on every processor. */
  public static ReadRequest of(Path start, Path workingDirectory) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new ReadRequest(List.of(start), workingDirectory, Dialect.AUTO, List.of(), threads);
  }
}
