package dev.tfguard.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where files are read from: the disk, or what a repository keeps; for several threads at once. */
public interface FileTree {

  /** What a path leads to, symbolic links followed. */
  enum Kind {
    /** A file that can be read to its end. */
    FILE,
    /** A directory. */
    DIRECTORY,
    /** Something else, such as a pipe. */
    OTHER,
    /** Nothing. */
    MISSING
  }

  /**
   * What a directory has.
   *
   * @param isDirectory whether it is one itself, and no symbolic link to one
   */
  record Entry(Path path, boolean isDirectory) {}

  /** What {@code path}, which is absolute, leads to. */
  Kind kind(Path path);

  /**
   * What is in {@code directory}, in any order.
   *
   * @throws IOException when it cannot be listed
   */
  List<Entry> list(Path directory) throws IOException;

  /**
   * The size of {@code file} in bytes.
   *
   * @throws IOException when there is no such file
   */
  long size(Path file) throws IOException;

  /**
   * The content of {@code file}.
   *
   * @throws IOException when it cannot be read
   */
  byte[] read(Path file) throws IOException;

  /**
   * The path without symbolic links.
   *
   * @throws IOException when there is nothing at {@code path}
   */
  Path real(Path path) throws IOException;
}
