package dev.tfguard.terraform;

import java.nio.file.Path;
import java.util.List;

/**
 * What to read, and how.
 *
 * @param starts directories, read with all below them, and files, read with their modules; as given
 * @param workingDirectory what relative paths start from
 * @param excludes globs with {@code /}, relative to the start directory, or to the working
 *     directory for a start that is a file
 * @param threads how many files are read at a time
 */
public record ReadRequest(
    List<Path> starts, Path workingDirectory, Dialect dialect, List<String> excludes, int threads) {

  /** Copies the lists. */
  public ReadRequest {
    starts = List.copyOf(starts);
    excludes = List.copyOf(excludes);
  }

  /** All of {@code start}, by the rules each directory asks for, on every processor. */
  public static ReadRequest of(Path start, Path workingDirectory) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new ReadRequest(List.of(start), workingDirectory, Dialect.AUTO, List.of(), threads);
  }
}
