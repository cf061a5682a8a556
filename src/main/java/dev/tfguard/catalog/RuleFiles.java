package dev.tfguard.catalog;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule files that tfguard carries, as listed in {@code /rules/index.txt} of its own classpath.
 */
final class RuleFiles {
  private static final String ROOT = "/rules/";

  private final List<String> paths;

  private RuleFiles(List<String> paths) {
    this.paths = paths;
  }

  /** The files that are packaged with this class; only their names are read here. */
  static RuleFiles bundled() {
    List<String> paths = new ArrayList<>();
    for (String line : read("index.txt").text().split("\n", -1)) {
      if (!line.isBlank()) {
        paths.add(line.strip());
      }
    }
    return new RuleFiles(List.copyOf(paths));
  }

  /** The folders, in the order of the index. */
  List<String> folders() {
    return paths.stream()
        .filter(path -> path.indexOf('/') >= 0)
        .map(path -> path.substring(0, path.indexOf('/')))
        .distinct()
        .toList();
  }

  /** The files of {@code folder}, read now. */
  List<SourceFile> in(String folder) {
    List<SourceFile> files = new ArrayList<>();
    for (String path : paths) {
      if (path.startsWith(folder + "/")) {
        files.add(read(path));
      }
    }
    return files;
  }

  private static SourceFile read(String path) {
    String resource = ROOT + path;
    try (InputStream in = RuleFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new BrokenRuleException(resource, "is not packaged with tfguard");
      }
      return new SourceFile("rules/" + path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
