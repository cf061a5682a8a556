package dev.tfguard.terraform;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** Files and directories that are left out of a walk. */
final class Exclusions {
  private final List<PathMatcher> matchers;

  private Exclusions(List<PathMatcher> matchers) {
    this.matchers = matchers;
  }

  /**
   * Understands {@code globs} as {@link java.nio.file.FileSystem#getPathMatcher} does; a leading
   * {@code **}{@code /} also stands for no directory at all.
   */
  static Exclusions of(List<String> globs) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String glob : globs) {
      String trimmed = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
      matchers.add(matcher(trimmed));
      if (trimmed.startsWith("**/")) {
        matchers.add(matcher(trimmed.substring("**/".length())));
      }
    }
    return new Exclusions(matchers);
  }

  /** Tells whether {@code path}, relative to where the walk started, is left out. */
  boolean matches(Path path) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }
}
