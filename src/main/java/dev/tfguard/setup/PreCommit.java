package dev.tfguard.setup;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The entry of tfguard in {@code .pre-commit-config.yaml}, in the style of the others there. */
final class PreCommit {
  static final String PATH = ".pre-commit-config.yaml";

  private static final String HOOK = "tfguard-scan";
  private static final String OURS = "tfguard-";

  private final String text;
  private final HookSource source;
  private final Yaml yaml;

  private PreCommit(String text, HookSource source) {
    this.text = text;
    this.source = source;
    this.yaml = new Yaml(PATH, text);
  }

  /**
   * The file with the entry; empty when it has one.
   *
   * @param text the file as it is; empty when there is none
   */
  static Optional<String> with(String text, HookSource source) {
    return new PreCommit(text, source).added();
  }

  private Optional<String> added() {
    Optional<MappingNode> root = yaml.root();
    Optional<Node> repos = root.flatMap(mapping -> Yaml.value(mapping, "repos"));
    if (repos.isPresent() && hasOurs(repos.get())) {
      return Optional.empty();
    }
    String after = root.isEmpty() || repos.isEmpty() ? appended() : inserted(repos.get());
    requireOneMore(repos.map(Yaml::elements).map(List::size).orElse(0), after);
    return Optional.of(after);
  }

  private String appended() {
    return Lines.closed(text) + Lines.like(text, "repos:\n" + entry(new Style(2, 2, 2, 2)));
  }

  private String inserted(Node repos) {
    List<Node> all = Yaml.elements(repos);
    if (all.isEmpty() || !Yaml.isBlock(repos)) {
      throw yaml.unfit(repos, "these repos are not a list with one item a line");
    }
    Node last = all.get(all.size() - 1);
    int at = yaml.lineBehind(last, Yaml.column(repos));
    String before = Lines.closed(text.substring(0, at));
    return before + Lines.like(text, entry(Style.of(repos))) + text.substring(at);
  }

  private String entry(Style style) {
    String dash = " ".repeat(style.dash()) + "-" + " ".repeat(style.content() - 1);
    String inner = " ".repeat(style.dash() + style.content());
    String hook = inner + " ".repeat(style.hook()) + "-" + " ".repeat(style.hookContent() - 1);
    return dash
        + ("repo: " + source.url() + "\n")
        + (inner + "rev: " + source.revision() + "\n")
        + (inner + "hooks:\n")
        + (hook + "id: " + HOOK + "\n");
  }

  private static boolean hasOurs(Node repos) {
    return Yaml.elements(repos).stream()
        .flatMap(repo -> member(repo, "hooks").stream())
        .flatMap(hooks -> Yaml.elements(hooks).stream())
        .flatMap(hook -> member(hook, "id").stream())
        .flatMap(id -> Yaml.scalar(id).stream())
        .anyMatch(id -> id.startsWith(OURS));
  }

  private static Optional<Node> member(Node node, String key) {
    return node instanceof MappingNode mapping ? Yaml.value(mapping, key) : Optional.empty();
  }

  /** Whatever the style, what is written is read again before anybody relies on it. */
  private void requireOneMore(int repos, String after) {
    Optional<Node> now =
        new Yaml(PATH, after).root().flatMap(mapping -> Yaml.value(mapping, "repos"));
    if (now.isEmpty() || !hasOurs(now.get()) || Yaml.elements(now.get()).size() != repos + 1) {
      throw new UnfitFileException(
          PATH + ":1:1: its style is not understood; add the hook " + HOOK + " by hand");
    }
  }

  /**
   * How the entries are indented.
   *
   * @param dash the 0-based column of the dashes
   * @param content how far behind a dash the content starts
   * @param hook the column of the dashes of hooks, from the content's
   * @param hookContent how far behind such a dash the content starts
   */
  private record Style(int dash, int content, int hook, int hookContent) {

    /** That of the first entry in {@code repos}. */
    static Style of(Node repos) {
      Node first = Yaml.elements(repos).get(0);
      int dash = Yaml.column(repos);
      int inner = Yaml.column(first);
      Optional<Node> hooks = member(first, "hooks").filter(Yaml::isBlock);
      List<Node> items = hooks.map(Yaml::elements).orElse(List.of());
      if (items.isEmpty()) {
        return new Style(dash, inner - dash, 2, 2);
      }
      int hook = Yaml.column(hooks.get());
      return new Style(dash, inner - dash, hook - inner, Yaml.column(items.get(0)) - hook);
    }
  }
}
