package dev.tfguard.terraform;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** Globs of files and directories that are left out. */
public final class Exclusions {
  /** Nothing is left out. */
  public static final Exclusions NONE = new Exclusions(List.of());

  private static final String ALL_BELOW = "/**";
  private static final String ANYWHERE = "**/";

  private final List<PathMatcher> matchers;

  private Exclusions(List<PathMatcher> matchers) {
    this.matchers = matchers;
  }

  /**
   * Understands {@code globs} as {@link java.nio.file.FileSystem#getPathMatcher} does; a leading
   * {@code **}{@code /} also stands for no directory at all, and what leaves out all that is in a
   * directory leaves out the directory.
   *
   * @throws java.util.regex.PatternSyntaxException when one is no valid glob
   */
  public static Exclusions of(List<String> globs) {
    if (globs.isEmpty()) {
      return NONE;
    }
    List<PathMatcher> matchers = new ArrayList<>();
    for (String glob : globs) {
      String trimmed = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
      add(trimmed, matchers);
      if (trimmed.endsWith(ALL_BELOW)) {
        add(trimmed.substring(0, trimmed.length() - ALL_BELOW.length()), matchers);
      }
    }
    return new Exclusions(matchers);
  }

  /** Tells whether nothing is left out. */
  public boolean isEmpty() {
    return matchers.isEmpty();
  }

  /** Tells whether {@code path}, relative to where the globs start, is left out. */
  public boolean matches(Path path) {
    for (PathMatcher matcher : matchers) {
      if (matcher.matches(path)) {
        return true;
      }
    }
    return false;
  }

  private static void add(String glob, List<PathMatcher> matchers) {
    matchers.add(matcher(glob));
    if (glob.startsWith(ANYWHERE)) {
      matchers.add(matcher(glob.substring(ANYWHERE.length())));
    }
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }
}
