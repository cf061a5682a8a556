package dev.tfguard.check;

import dev.tfguard.source.Disk;
import dev.tfguard.source.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files of {@code before}, as if they had been in {@code now}. */
record EarlierTree(Path now, Path before) implements FileTree {

  private Path then(Path path) {
    return path.startsWith(now) ? before.resolve(now.relativize(path)).normalize() : path;
  }

  @Override
  public Kind kind(Path path) {
    return Disk.NOW.kind(then(path));
  }

  @Override
  public List<Entry> list(Path directory) throws IOException {
    return Disk.NOW.list(then(directory)).stream()
        .map(
            entry ->
                new Entry(
                    now.resolve(before.relativize(entry.path())).normalize(), entry.isDirectory()))
        .toList();
  }

  @Override
  public long size(Path file) throws IOException {
    return Disk.NOW.size(then(file));
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return Disk.NOW.read(then(file));
  }

  @Override
  public Path real(Path path) throws IOException {
    return now.resolve(before.toRealPath().relativize(Disk.NOW.real(then(path)))).normalize();
  }
}
