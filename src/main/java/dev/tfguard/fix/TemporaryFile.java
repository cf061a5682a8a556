package dev.tfguard.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that is written to take the place of another one in its directory.
 *
 * <p>It is locked as long as it is in use, so that a run can tell what another one left behind.
 */
final class TemporaryFile implements AutoCloseable {
  private static final Pattern NAME = Pattern.compile("\\.tfguard-[0-9a-f-]{36}\\.tmp");

  private final Path path;
  private final FileChannel channel;

  private TemporaryFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** A new one in {@code directory}, with the permissions that any new file has. */
  static TemporaryFile in(Path directory) throws IOException {
    Path path = directory.resolve(".tfguard-" + UUID.randomUUID() + ".tmp");
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock(channel);
    return new TemporaryFile(path, channel);
  }

  /** Tells whether a file of that name is one of these. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Gives it the permissions of {@code file}, and its owner and group if we may. */
  void ownAs(Path file) throws IOException {
    Optional<PosixFileAttributeView> from = posix(file);
    Optional<PosixFileAttributeView> to = posix(path);
    if (from.isPresent() && to.isPresent()) {
      PosixFileAttributes wanted = from.get().readAttributes();
      giveAway(to.get(), wanted);
      to.get().setPermissions(wanted.permissions());
    }
  }

  /** Writes all its bytes, down to the disk. */
  void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(true);
  }

  /** Puts it, in one step, in the place of {@code file}. */
  void moveTo(Path file) throws IOException {
    Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
    forceDirectory(path.resolveSibling("."));
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(path);
  }

  private static Optional<PosixFileAttributeView> posix(Path path) {
    return Optional.ofNullable(Files.getFileAttributeView(path, PosixFileAttributeView.class));
  }

  @SuppressWarnings("EmptyCatch") // not every file system has locks: there nothing is tidied up
  private static void lock(FileChannel channel) {
    try {
      var unused = channel.tryLock();
    } catch (IOException none) {
      // The lock goes with the channel.
    }
  }

  @SuppressWarnings("EmptyCatch") // only root may, and what is not given away is our own
  private static void giveAway(PosixFileAttributeView to, PosixFileAttributes wanted)
      throws IOException {
    PosixFileAttributes now = to.readAttributes();
    try {
      if (!now.group().equals(wanted.group())) {
        to.setGroup(wanted.group());
      }
      if (!now.owner().equals(wanted.owner())) {
        to.setOwner(wanted.owner());
      }
    } catch (IOException forbidden) {
      // It stays as it is.
    }
  }

  @SuppressWarnings("EmptyCatch") // not every system opens directories, and the file is written
  private static void forceDirectory(Path directory) {
    try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
      opened.force(true);
    } catch (IOException none) {
      // The system itself writes it down soon.
    }
  }
}
