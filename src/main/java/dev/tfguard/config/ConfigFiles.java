package dev.tfguard.config;

import dev.tfguard.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where what lets findings pass is read from; paths are absolute and normalized. */
sealed interface ConfigFiles permits WorkingFiles, RevisionFiles {

  /** Tells whether something is there under the name {@code file}. */
  boolean has(Path file);

  /**
   * What {@code file} holds; empty when there is no such file. Throws {@link BrokenConfigException}
   * when it cannot be read.
   */
  Optional<byte[]> bytes(Path file);

  /**
   * The sources in {@code directory} whose comments count; empty where those count that are there.
   */
  Optional<List<SourceFile>> sources(Path directory);

  /** Tells whether a configuration in {@code directory} or above may hold for what lies in it. */
  boolean governs(Path directory);

  /** Tells whether no configuration above {@code directory} holds for it. */
  boolean isOutermost(Path directory);

  /** The path of {@code file} as shown to people, wherever it is read from. */
  String path(Path file);

  /** How messages call {@code file}, its revision included. */
  String show(Path file);

  /** Tells whether {@code file} is another one, or none, in the work tree. */
  boolean differs(Path file);
}
