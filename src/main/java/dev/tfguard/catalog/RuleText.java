package dev.tfguard.catalog;

import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All rule files of the types of a provider as one text, from which single blocks are cut.
 *
 * <p>A run meets a few of many hundred types, and to parse them all would take longer than the rest
 * of a small scan. Rule files are formatted, so that a top-level block starts at the start of a
 * line and ends at the next line that is its closing bracket; CatalogueTest holds that this finds
 * every block.
 */
final class RuleText {
  private static final String INDENT = "  ";
  private static final String ALIAS = "\n  same_as = \"";
  private static final String OWNER = "\nstateful \"";

  private final String text;
  private final Map<String, Map<String, Integer>> starts = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<Integer>>> nested = new ConcurrentHashMap<>();

  private RuleText(String text) {
    this.text = text;
  }

  /** Joins nothing and parses nothing: {@code source} is what the build has joined. */
  static RuleText of(SourceFile source) {
    return new RuleText("\n" + source.text());
  }

  /** The block that is labelled {@code label}. */
  Optional<SourceFile> block(String type, String label) {
    Map<String, Integer> known = starts.computeIfAbsent(type, this::index);
    return Optional.ofNullable(known.get(label)).map(start -> cut(type, start, "\n}\n"));
  }

  private Map<String, Integer> index(String type) {
    Map<String, Integer> found = new HashMap<>();
    String opening = "\n" + type + " \"";
    for (int at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
      int label = at + opening.length();
      found.put(quoted(label), at);
    }
    return found;
  }

  /**
   * A block wherever it stands.
   *
   * @param owner the label of the type that it is said of; empty at the top level
   */
  record Nested(Optional<String> owner, SourceFile block) {}

  /** The blocks that are labelled {@code label}, at the top level or within a type, in order. */
  List<Nested> nested(String type, String label) {
    Map<String, List<Integer>> known = nested.computeIfAbsent(type, this::indexNested);
    return known.getOrDefault(label, List.of()).stream().map(at -> nested(type, at)).toList();
  }

  private Map<String, List<Integer>> indexNested(String type) {
    Map<String, List<Integer>> found = new HashMap<>();
    String opening = type + " \"";
    for (int at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
      int label = at + opening.length();
      if (startsBlock(at)) {
        String name = quoted(label);
        found.computeIfAbsent(name, n -> new ArrayList<>()).add(at);
      }
    }
    return found;
  }

  private boolean startsBlock(int at) {
    return text.charAt(at - 1) == '\n' || text.startsWith("\n" + INDENT, at - 1 - INDENT.length());
  }

  private Nested nested(String type, int at) {
    if (text.charAt(at - 1) == '\n') {
      return new Nested(Optional.empty(), cut(type, at - 1, "\n}\n"));
    }
    int owner = text.lastIndexOf(OWNER, at) + OWNER.length();
    return new Nested(Optional.of(quoted(owner)), cut(type, at - 1, "\n" + INDENT + "}\n"));
  }

  /** The labels of the blocks of {@code type}, sorted. */
  List<String> labels(String type) {
    return starts.computeIfAbsent(type, this::index).keySet().stream().sorted().toList();
  }

  /** The types that are said to be the same as one of {@code types}. */
  Set<String> aliases(Set<String> types) {
    Set<String> found = new TreeSet<>();
    for (int at = text.indexOf(ALIAS); at >= 0; at = text.indexOf(ALIAS, at + 1)) {
      if (types.contains(quoted(at + ALIAS.length()))) {
        found.add(quoted(text.lastIndexOf(OWNER, at) + OWNER.length()));
      }
    }
    return found;
  }

  /** All top-level blocks of {@code types}, one after the other. */
  SourceFile joined(List<String> types) {
    StringBuilder joined = new StringBuilder();
    for (String type : types) {
      String opening = "\n" + type + " \"";
      for (int at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
        joined.append(cut(type, at, "\n}\n").text());
      }
    }
    return new SourceFile("rules, " + String.join(", ", types), joined.toString());
  }

  private String quoted(int start) {
    return text.substring(start, text.indexOf('"', start));
  }

  private SourceFile cut(String name, int start, String closing) {
    int end = text.indexOf(closing, start);
    String block = end < 0 ? text.substring(start + 1) : text.substring(start + 1, end) + closing;
    String opening = block.substring(0, Math.max(0, block.indexOf('\n')));
    return new SourceFile("rules, " + (opening.isEmpty() ? name : opening), block);
  }
}
