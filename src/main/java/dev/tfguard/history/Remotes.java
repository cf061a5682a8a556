package dev.tfguard.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/** Where git repositories come from. */
public final class Remotes {
  private static final Pattern REMOTE = Pattern.compile("[a-z+]+://.+|[^/:@]+@[^/:]+:.+");
  private static final Pattern SECRETS = Pattern.compile("(?<=^https?://)[^/@]*@");

  private Remotes() {}

  /**
   * The address that the remote {@code origin} of the repository with this {@code workTree} is
   * fetched from, without a user's name and password; empty when there is none, or it is a folder.
   */
  public static Optional<String> origin(Path workTree) {
    try (Repository repository = new WorkTree(workTree).open()) {
      return Optional.ofNullable(
              repository
                  .getConfig()
                  .getString(
                      ConfigConstants.CONFIG_REMOTE_SECTION,
                      Constants.DEFAULT_REMOTE_NAME,
                      ConfigConstants.CONFIG_KEY_URL))
          .filter(url -> REMOTE.matcher(url).matches())
          .map(url -> SECRETS.matcher(url).replaceFirst(""));
    } catch (IOException | RuntimeException broken) {
      return Optional.empty(); // JGit's parsers throw whatever they come across
    }
  }
}
