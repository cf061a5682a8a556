package dev.tfguard.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of a repository.
 *
 * @param files the texts of those of {@link #PATHS} that are there
 * @param remotes the addresses that its git configuration names; empty without git
 */
public record Repository(Map<String, String> files, List<String> remotes) {
  /** The files that are looked at, from the root with {@code /}. */
  public static final List<String> PATHS =
      List.of(Settings.PATH, PreCommit.PATH, Workflow.PATH, GitlabJob.PATH);

  private static final Pattern URL = Pattern.compile("(?m)^\\s*url\\s*=\\s*(\\S+)\\s*$");

  /** Copies both. */
  public Repository {
    files = Map.copyOf(files);
    remotes = List.copyOf(remotes);
  }

  /** The addresses in {@code config}, the text of a {@code .git/config}. */
  public static List<String> remotes(String config) {
    return URL.matcher(config).results().map(match -> match.group(1)).toList();
  }

  String text(String path) {
    return files.getOrDefault(path, "");
  }

  /** The host whose pipelines it has; empty for one that is neither GitHub nor GitLab. */
  Optional<Host> host() {
    if (files.containsKey(GitlabJob.PATH) || isAt("gitlab")) {
      return Optional.of(Host.GITLAB);
    }
    boolean github = remotes.isEmpty() || isAt("github") || files.containsKey(Workflow.PATH);
    return github ? Optional.of(Host.GITHUB) : Optional.empty();
  }

  private boolean isAt(String host) {
    return remotes.stream().anyMatch(url -> hostOf(url).contains(host));
  }

  private static String hostOf(String url) {
    String bare = url.replaceFirst("^[a-z+]+://", "").replaceFirst("^[^@/]*@", "");
    return bare.split("[:/]", 2)[0];
  }

  enum Host {
    GITHUB,
    GITLAB
  }
}
