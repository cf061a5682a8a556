package dev.tfguard.setup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where pipelines get tfguard from.
 *
 * @param url of its git repository
 * @param revision a tag or a commit of that
 */
public record HookSource(String url, String revision) {
  private static final Pattern GITHUB =
      Pattern.compile("https://github\\.com/([\\w.-]+/[\\w.-]+?)(\\.git)?/?");
  private static final Pattern PLAIN = Pattern.compile("[\\w.:/@~+%-]+");

  /** Throws {@link IllegalArgumentException} for what would need quotes in YAML or a shell. */
  public HookSource {
    if (!PLAIN.matcher(url).matches() || url.startsWith("-")) {
      throw new IllegalArgumentException("not an address of a git repository: " + url);
    }
    if (!PLAIN.matcher(revision).matches() || revision.startsWith("-")) {
      throw new IllegalArgumentException("not a revision of a git repository: " + revision);
    }
  }

  /** How a workflow of GitHub names the action, where that is on GitHub. */
  Optional<String> action() {
    Matcher github = GITHUB.matcher(url);
    return github.matches() ? Optional.of(github.group(1) + "@" + revision) : Optional.empty();
  }
}
