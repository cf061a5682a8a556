package dev.tfguard.catalog;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The rules that are packaged with this class: the texts of the checks, and what is known of types
 * and modules as the build has compiled it, a file a provider.
 */
final class RuleFiles {
  private static final String ROOT = "/rules/";
  private static final String COMPILED = "catalogue/";

  private RuleFiles() {}

  /** The prefixes of types, in order. */
  static List<String> providers() {
    return lines(COMPILED + "providers.txt");
  }

  /** What is known of the types with the prefix {@code provider}, which may be any text. */
  static Optional<byte[]> types(String provider) {
    return isPrefix(provider) ? find(COMPILED + provider + ".bin") : Optional.empty();
  }

  /** The explanations of {@code provider}, which only an examination of a schema needs. */
  static SourceFile coverage(String provider) {
    return text(COMPILED + provider + ".coverage.hcl");
  }

  /** The modules that are known. */
  static byte[] modules() {
    return bytes(COMPILED + "modules.bin");
  }

  /** The ids of the checks, which name the files of their texts, in order. */
  static List<String> checkIds() {
    return lines("checks/index.txt").stream().map(name -> name.replace(".hcl", "")).toList();
  }

  /** The texts of the checks, in order. */
  static List<SourceFile> checks() {
    return lines("checks/index.txt").stream().map(name -> text("checks/" + name)).toList();
  }

  // A name from somebody's sources becomes a part of a path.
  private static boolean isPrefix(String provider) {
    return !provider.isEmpty()
        && provider.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
  }

  private static List<String> lines(String path) {
    return text(path).text().lines().filter(line -> !line.isBlank()).toList();
  }

  private static SourceFile text(String path) {
    return new SourceFile("rules/" + path, new String(bytes(path), StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String path) {
    return find(path)
        .orElseThrow(() -> new BrokenRuleException(ROOT + path, "is not packaged with tfguard"));
  }

  private static Optional<byte[]> find(String path) {
    try (InputStream in = RuleFiles.class.getResourceAsStream(ROOT + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(ROOT + path, e);
    }
  }
}
