package dev.tfguard.fix;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The temporary files of runs that were killed. */
final class Leftovers {
  private Leftovers() {}

  /** Removes those in {@code directory} that no run still uses, as far as they can be removed. */
  @SuppressWarnings("EmptyCatch") // whatever cannot be listed cannot be written to either
  static void remove(Path directory) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, Leftovers::isOne)) {
      found.forEach(Leftovers::removeUnused);
    } catch (IOException | DirectoryIteratorException none) {
      // The file that is to be written there says why.
    }
  }

  private static boolean isOne(Path path) {
    return TemporaryFile.isName(String.valueOf(path.getFileName()))
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  @SuppressWarnings("EmptyCatch") // somebody else's, or in use
  private static void removeUnused(Path path) {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (channel.tryLock() != null) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | OverlappingFileLockException inUse) {
      // It stays, for the next run to look at.
    }
  }
}
