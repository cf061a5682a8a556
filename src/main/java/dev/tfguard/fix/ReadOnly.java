package dev.tfguard.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells what is not to be written to. */
final class ReadOnly {
  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private ReadOnly() {}

  /** Tells whether {@code path}, which exists, is read-only for us or, by its mode, for all. */
  static boolean is(Path path) throws IOException {
    return !Files.isWritable(path) || isForAll(path);
  }

  // Root may write to such a file, and still somebody meant it not to be written to.
  private static boolean isForAll(Path path) throws IOException {
    Optional<PosixFileAttributeView> view =
        Optional.ofNullable(Files.getFileAttributeView(path, PosixFileAttributeView.class));
    return view.isPresent()
        && Collections.disjoint(view.get().readAttributes().permissions(), WRITE);
  }
}
