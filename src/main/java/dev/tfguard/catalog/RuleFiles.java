package dev.tfguard.catalog;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rule files that are packaged with this class: the texts of the checks one by one, and what is
 * known of types and modules joined by the build, a file a provider.
 */
final class RuleFiles {
  private static final String ROOT = "/rules/";
  private static final String JOINED = "catalogue/";

  private RuleFiles() {}

  /** The prefixes of types, in order. */
  static List<String> providers() {
    return lines(JOINED + "providers.txt");
  }

  /** The stateful types of {@code provider}, which is one of {@link #providers}. */
  static SourceFile types(String provider) {
    return read(JOINED + provider + ".hcl");
  }

  /** The names and patterns of stateless types of {@code provider}. */
  static List<String> stateless(String provider) {
    return lines(JOINED + provider + ".stateless.txt");
  }

  /** The explanations of {@code provider}, which only an examination of a schema needs. */
  static SourceFile coverage(String provider) {
    return read(JOINED + provider + ".coverage.hcl");
  }

  /** The modules that are known. */
  static SourceFile modules() {
    return read(JOINED + "modules.hcl");
  }

  /** The texts of the checks, in order. */
  static List<SourceFile> checks() {
    return lines("checks/index.txt").stream().map(name -> read("checks/" + name)).toList();
  }

  private static List<String> lines(String path) {
    return read(path).text().lines().filter(line -> !line.isBlank()).toList();
  }

  private static SourceFile read(String path) {
    try (InputStream in = RuleFiles.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new BrokenRuleException(ROOT + path, "is not packaged with tfguard");
      }
      return new SourceFile("rules/" + path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(ROOT + path, e);
    }
  }
}
