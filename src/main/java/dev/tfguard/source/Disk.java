package dev.tfguard.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The files of this machine as they are now. */
public final class Disk implements FileTree {
  /** The only one. */
  public static final Disk NOW = new Disk();

  private Disk() {}

  @Override
  public Kind kind(Path path) {
    if (Files.isRegularFile(path)) {
      return Kind.FILE;
    }
    if (Files.isDirectory(path)) {
      return Kind.DIRECTORY;
    }
    return Files.exists(path) ? Kind.OTHER : Kind.MISSING;
  }

  @Override
  public List<Entry> list(Path directory) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path path : stream) {
        BasicFileAttributes attributes =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        entries.add(new Entry(path, attributes.isDirectory()));
      }
    } catch (DirectoryIteratorException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    return entries;
  }

  @Override
  public long size(Path file) throws IOException {
    return Files.size(file);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public Path real(Path path) throws IOException {
    return path.toRealPath();
  }
}
