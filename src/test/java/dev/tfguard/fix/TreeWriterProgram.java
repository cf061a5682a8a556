package dev.tfguard.fix;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run over a large tree, to be killed: writes one version of all its files over another. */
final class TreeWriterProgram {
  static final int FILES = Integer.getInteger("tfguard.files", 60);
  private static final int LINES = 4000;

  private TreeWriterProgram() {}

  /** Takes the root and the version, and says when it begins to write. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    List<FileChange> changes = changes(root, Integer.parseInt(arguments[1]));
    System.out.write('!');
    System.out.flush();
    TreeWriter.write(changes, Tree.of(root, List.of(root)));
  }

  /** What makes all files that {@code version}. */
  static List<FileChange> changes(Path root, int version) throws IOException {
    List<FileChange> changes = new ArrayList<>();
    for (int number = 0; number < FILES; number++) {
      String path = path(number);
      SourceFile now = SourceFile.decode(path, Files.readAllBytes(root.resolve(path)));
      changes.add(new FileChange(path, Optional.of(now), text(number, version)));
    }
    return changes;
  }

  static String path(int number) {
    return "module-" + number % 12 + "/file-" + number + ".tf";
  }

  /** The whole of a file, of a length that depends on the version. */
  static String text(int number, int version) {
    String line = "# file " + number + " in version " + version + "\n";
    return line.repeat(LINES + (number + version) % 7 * 100) + "# end\n";
  }
}
