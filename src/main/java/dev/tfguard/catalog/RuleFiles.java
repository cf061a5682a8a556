package dev.tfguard.catalog;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule files that are packaged with this class.
 *
 * @param paths relative to {@code rules/}, sorted
 */
record RuleFiles(List<String> paths) {
  private static final List<String> NO_PROVIDERS = List.of("checks", "modules");

  /** The names of all files; none of them is read here. */
  static RuleFiles index() {
    return new RuleFiles(read("index.txt").text().lines().filter(line -> !line.isBlank()).toList());
  }

  /** The files of types and modules, joined by the build. */
  static SourceFile catalogue() {
    return read("catalogue.hcl");
  }

  /** The folders of providers, in order. */
  List<String> providers() {
    List<String> folders = new ArrayList<>();
    for (String path : paths) {
      String folder = path.substring(0, Math.max(0, path.indexOf('/')));
      if (!folder.isEmpty() && !NO_PROVIDERS.contains(folder) && !folders.contains(folder)) {
        folders.add(folder);
      }
    }
    return List.copyOf(folders);
  }

  /** The files of {@code folder}, read now. */
  List<SourceFile> in(String folder) {
    return paths.stream()
        .filter(path -> path.startsWith(folder + "/"))
        .map(RuleFiles::read)
        .toList();
  }

  private static SourceFile read(String path) {
    String resource = "/rules/" + path;
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
