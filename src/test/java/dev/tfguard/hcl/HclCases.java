package dev.tfguard.hcl;

import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts under {@code testdata/hcl}. */
final class HclCases {
  static final Path ROOT = Path.of("testdata/hcl");

  private HclCases() {}

  /** All {@code .tf} and {@code .hcl} files under a folder, in order. */
  static List<Path> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(path -> path.toString().endsWith(".tf") || path.toString().endsWith(".hcl"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static HclFile parse(Path path) {
    try {
      String name = path.toString().replace('\\', '/');
      return HclParser.parse(SourceFile.decode(name, Files.readAllBytes(path)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One line for each diagnostic, {@code line:column message | hint}. */
  static String messages(HclFile file) {
    LineIndex lines = LineIndex.of(file.source().text());
    return file.diagnostics().stream()
        .map(fault -> place(lines, fault) + " " + fault.message() + " | " + fault.hint() + "\n")
        .collect(Collectors.joining());
  }

  private static String place(LineIndex lines, Diagnostic fault) {
    Position position = lines.position(fault.span().start());
    return position.line() + ":" + position.column();
  }

  /** Compares with the file beside {@code path}, or rewrites it with {@code -Dtfguard.update}. */
  static String expected(Path path, String actual) throws IOException {
    Path golden = Path.of(path.toString().replaceAll("\\.tf$", ".expected"));
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(golden, actual);
    }
    return Files.readString(golden);
  }
}
