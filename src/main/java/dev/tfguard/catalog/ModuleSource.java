package dev.tfguard.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which published module a {@code source} argument means, however it is fetched.
 *
 * @param module {@code namespace/name/provider} of a registry or {@code host/owner/repository}, in
 *     lower case because neither tells upper from lower case
 * @param submodule the folder behind {@code //}; empty for the module itself
 */
public record ModuleSource(String module, String submodule) {
  private static final List<String> REPOSITORY_HOSTS =
      List.of("github.com", "gitlab.com", "bitbucket.org");

  /**
   * Reads a registry address, with or without its host, or the address of a Git repository; a local
   * path is none of them.
   */
  public static Optional<ModuleSource> parse(String source) {
    if (source.startsWith(".") || source.startsWith("/")) {
      return Optional.empty();
    }
    String text = withoutQuery(source);
    String address = withoutScheme(text);
    int sub = address.indexOf("//");
    String submodule = sub < 0 ? "" : withoutSlashes(address.substring(sub));
    String module = withoutSlashes(sub < 0 ? address : address.substring(0, sub));
    String[] parts = module.toLowerCase(Locale.ROOT).split("/", -1);
    boolean fetched = !address.equals(text);
    if (!fetched && isRegistryAddress(parts)) {
      int first = parts.length - 3;
      return named(parts[first] + "/" + parts[first + 1] + "/" + parts[first + 2], submodule);
    }
    return parts.length < 3 || !isHost(parts[0])
        ? Optional.empty()
        : named(parts[0] + "/" + parts[1] + "/" + without(parts[2], ".git"), submodule);
  }

  /** The module with its submodule, as written in a {@code source} argument. */
  @Override
  public String toString() {
    return submodule.isEmpty() ? module : module + "//" + submodule;
  }

  private static Optional<ModuleSource> named(String module, String submodule) {
    return Optional.of(new ModuleSource(module, submodule));
  }

  private static boolean isRegistryAddress(String[] parts) {
    return parts.length == 3
        ? !isHost(parts[0])
        : parts.length == 4 && isHost(parts[0]) && !REPOSITORY_HOSTS.contains(parts[0]);
  }

  private static boolean isHost(String part) {
    return part.indexOf('.') >= 0;
  }

  private static String withoutQuery(String source) {
    int query = source.indexOf('?');
    return query < 0 ? source : source.substring(0, query);
  }

  /**
   * Turns {@code git::https://host/…}, {@code ssh://user@host/…}, {@code user@host:…} into {@code
   * host/…}.
   */
  private static String withoutScheme(String source) {
    String text = source.startsWith("git::") ? source.substring("git::".length()) : source;
    int scheme = text.indexOf("://");
    text = scheme < 0 ? text : text.substring(scheme + "://".length());
    int slash = text.indexOf('/');
    int user = text.indexOf('@');
    if (user >= 0 && (slash < 0 || user < slash)) {
      text = text.substring(user + 1);
    }
    int colon = text.indexOf(':');
    slash = text.indexOf('/');
    return colon < 0 || (slash >= 0 && slash < colon)
        ? text
        : text.substring(0, colon) + "/" + text.substring(colon + 1);
  }

  private static String withoutSlashes(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == '/') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(start, end);
  }

  private static String without(String text, String suffix) {
    return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
  }
}
