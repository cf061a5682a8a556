package dev.tfguard.cli.completion;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The script for bash.
 *
 * <p>picocli makes one too, but that completes nothing after {@code --option=}, no file for an
 * option whose type is text, and takes a folder named like a command for that command.
 */
final class BashScript {
  private static final String HEAD =
      """
      # Completes %1$s in bash, and in zsh by its bashcompinit. To load: source <(%1$s completion bash)
      # shellcheck disable=SC2207  # bash 3.2, which macOS has, knows no mapfile

      if [ -n "${ZSH_VERSION-}" ]; then
        type compdef >/dev/null 2>&1 || { autoload -Uz compinit && compinit; }
        autoload -Uz bashcompinit && bashcompinit
      fi

      # Offers the choices in the arguments.
      __%1$s_words() {
        local word
        for word in $(compgen -W "$*" -- "$cur"); do
          COMPREPLY+=("$stem$word")
        done
      }

      # Offers nothing, not even the files that the shell offers on its own for want of choices.
      __%1$s_nothing() {
        compopt +o default +o bashdefault 2>/dev/null
      }

      __%1$s_directories() {
        compopt +o default +o bashdefault -o dirnames 2>/dev/null
      }

      # Offers the choices in the arguments, which end with an equals sign; files after that.
      __%1$s_words_and_files() {
        if [[ $cur != *=* ]]; then
          compopt -o nospace 2>/dev/null
          __%1$s_words "$@"
        fi
      }

      __%1$s_types() {
        __%1$s_words "$("$program" catalog 2>/dev/null | cut -d ' ' -f 1)"
      }

      __%1$s_revisions() {
        __%1$s_words HEAD "$(git for-each-ref --format='%%(refname:short)' 2>/dev/null)"
      }

      _%1$s() {
        local program=${COMP_WORDS[0]} cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
        local stem='' command='' at
        COMPREPLY=()
        # bash takes an equals sign for a word of its own; zsh leaves it in the word
        if [[ $cur == --*=* ]]; then
          prev=${cur%%%%=*}
          stem=$prev=
          cur=${cur#*=}
        elif [[ $cur == = ]]; then
          cur=''
        elif [[ $prev == = && $COMP_CWORD -gt 2 ]]; then
          prev=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        for ((at = 1; at < COMP_CWORD; at++)); do
          if [[ ${COMP_WORDS[at]} != -* ]]; then
            command=${COMP_WORDS[at]}
            break
          fi
        done
        case $command in
      """;

  private static final String TAIL =
      """
          *) __%1$s_nothing ;;
        esac
      }

      complete -o bashdefault -o default -F _%1$s %1$s
      """;

  private final CommandSpec root;
  private final StringBuilder out = new StringBuilder();

  private BashScript(CommandSpec root) {
    this.root = root;
  }

  static String of(CommandSpec root) {
    return new BashScript(root).script();
  }

  private String script() {
    out.append(HEAD.formatted(root.name()));
    out.append("    '') ").append(rest(root, words(root.subcommands().keySet()))).append(" ;;\n");
    for (CommandLine sub : root.subcommands().values()) {
      command(sub.getCommandSpec());
    }
    return out.append(TAIL.formatted(root.name())).toString();
  }

  private void command(CommandSpec command) {
    String rest = rest(command, call(Offer.ofPositional(command)));
    List<OptionSpec> valued =
        command.options().stream().filter(option -> option.arity().max() > 0).toList();
    out.append("    ").append(command.name()).append(")\n");
    if (valued.isEmpty()) {
      out.append("      ").append(rest).append("\n      ;;\n");
      return;
    }
    out.append("      case $prev in\n");
    for (OptionSpec option : valued) {
      out.append("        ").append(String.join(" | ", option.names())).append(") ");
      out.append(call(Offer.of(command, option))).append(" ;;\n");
    }
    out.append("        *) ").append(rest).append(" ;;\n      esac\n      ;;\n");
  }

  private String rest(CommandSpec command, String otherwise) {
    List<String> names = new ArrayList<>();
    command.options().forEach(option -> names.addAll(List.of(option.names())));
    return "if [[ $cur == -* ]]; then " + words(names) + "; else " + otherwise + "; fi";
  }

  private String call(Offer offer) {
    return switch (offer.kind()) {
      case WORDS -> words(offer.words());
      case WORDS_AND_FILES -> function("words_and_files", offer.words());
      case FILES -> ":"; // the shell offers files on its own
      case DIRECTORIES -> function("directories", List.of());
      case TYPES -> function("types", List.of());
      case REVISIONS -> function("revisions", List.of());
      case NOTHING -> function("nothing", List.of());
    };
  }

  private String words(Iterable<String> words) {
    return function("words", words);
  }

  private String function(String name, Iterable<String> arguments) {
    List<String> words = new ArrayList<>(List.of("__" + root.name() + "_" + name));
    arguments.forEach(words::add);
    return String.join(" ", words);
  }
}
