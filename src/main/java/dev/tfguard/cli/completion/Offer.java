package dev.tfguard.cli.completion;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDocs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a shell offers for an argument.
 *
 * @param words the choices of {@link Kind#WORDS}, which need no quotes in any shell; else empty
 */
public record Offer(Kind kind, List<String> words) {

  /** Where a choice comes from. */
  public enum Kind {
    /** The words. */
    WORDS,
    /** One of the words, which end with {@code =}, and then a file. */
    WORDS_AND_FILES,
    /** Files, and the directories on the way to them. */
    FILES,
    /** Directories alone. */
    DIRECTORIES,
    /** The stateful types, asked of the program when they are wanted: they are thousands. */
    TYPES,
    /** Branches and tags of the git repository. */
    REVISIONS,
    /** A text that no shell can guess. */
    NOTHING
  }

  static final Offer NONE = new Offer(Kind.NOTHING, List.of());

  /** What an argument without choices of its own takes, by its label. */
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("FILE", Kind.FILES),
          Map.entry("PATH", Kind.FILES),
          Map.entry("SCHEMA", Kind.FILES),
          Map.entry("DIR", Kind.DIRECTORIES),
          Map.entry("TYPE", Kind.TYPES),
          Map.entry("REV", Kind.REVISIONS),
          Map.entry("CHECK", Kind.WORDS),
          Map.entry("PREFIX", Kind.WORDS),
          Map.entry("FORMAT=FILE", Kind.WORDS_AND_FILES),
          Map.entry("DAYS", Kind.NOTHING),
          Map.entry("GLOB", Kind.NOTHING),
          Map.entry("ADDRESS-GLOB", Kind.NOTHING),
          Map.entry("NAME=VALUE", Kind.NOTHING),
          Map.entry("PARTS", Kind.NOTHING),
          Map.entry("TAG", Kind.NOTHING),
          Map.entry("URL", Kind.NOTHING));

  /** What to offer for the arguments of {@code command} that are no options. */
  static Offer ofPositional(CommandSpec command) {
    return command.positionalParameters().stream()
        .findFirst()
        .map(argument -> of(command, argument))
        .orElse(NONE);
  }

  /** What to offer for {@code argument} of {@code command}; nothing for a label that is unknown. */
  static Offer of(CommandSpec command, ArgSpec argument) {
    if (argument.completionCandidates() != null) {
      return new Offer(Kind.WORDS, list(argument.completionCandidates()));
    }
    Kind kind = KINDS.getOrDefault(argument.paramLabel(), Kind.NOTHING);
    return switch (kind) {
      case WORDS -> new Offer(kind, words(argument.paramLabel()));
      case WORDS_AND_FILES -> new Offer(kind, keys(command, argument.paramLabel()));
      default -> new Offer(kind, List.of());
    };
  }

  /** Tells whether somebody decided what to offer for {@code argument}. */
  public static boolean isDecided(ArgSpec argument) {
    return argument.completionCandidates() != null || KINDS.containsKey(argument.paramLabel());
  }

  private static List<String> words(String label) {
    return label.equals("CHECK")
        ? CheckDocs.bundled().all().stream().map(CheckDoc::id).toList()
        : Catalog.bundled().providers();
  }

  // FORMAT=FILE takes what --format takes, before the equals sign
  private static List<String> keys(CommandSpec command, String label) {
    String name = "--" + label.substring(0, label.indexOf('=')).toLowerCase(Locale.ROOT);
    OptionSpec option = command.findOption(name);
    return option == null
        ? List.of()
        : list(option.completionCandidates()).stream().map(word -> word + "=").toList();
  }

  private static List<String> list(Iterable<String> words) {
    List<String> list = new ArrayList<>();
    words.forEach(list::add);
    return List.copyOf(list);
  }
}
