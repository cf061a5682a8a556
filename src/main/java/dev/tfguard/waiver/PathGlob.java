package dev.tfguard.waiver;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of files and folders; a folder stands for all that is in it.
 *
 * @param pattern as {@link java.nio.file.FileSystem#getPathMatcher} understands it; a leading
 *     {@code **}{@code /} also stands for no folder at all
 */
public record PathGlob(String pattern) {
  private static final String ANYWHERE = "**/";
  private static final String SPECIAL = "*?[{\\";

  /** The glob that {@code pattern} is; empty when it is none. */
  public static Optional<PathGlob> parse(String pattern) {
    PathGlob glob =
        new PathGlob(pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern);
    try {
      glob.start();
      matcher(glob.pattern);
      return glob.pattern.isBlank() ? Optional.empty() : Optional.of(glob);
    } catch (PatternSyntaxException | InvalidPathException wrong) {
      return Optional.empty();
    }
  }

  /** Tells whether {@code path}, which is relative, or a folder that it is in, is meant. */
  public boolean matches(Path path) {
    PathMatcher whole = matcher(pattern);
    PathMatcher here =
        pattern.startsWith(ANYWHERE) ? matcher(pattern.substring(ANYWHERE.length())) : whole;
    for (int names = path.getNameCount(); names > 0; names--) {
      Path part = path.subpath(0, names);
      if (whole.matches(part) || here.matches(part)) {
        return true;
      }
    }
    return false;
  }

  /** The folder that all that is meant is in, relative; empty when that may be any. */
  Path start() {
    int end = 0;
    for (int at = 0; at < pattern.length() && SPECIAL.indexOf(pattern.charAt(at)) < 0; at++) {
      end = pattern.charAt(at) == '/' ? at : end;
    }
    return Path.of(pattern.substring(0, end));
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }
}
