package dev.tfguard.cli.completion;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script for fish: to be sourced, or put into a folder of fish_complete_path. */
final class FishScript {
  private static final String HEAD =
      """
      # Completes %1$s in fish. To load: %1$s completion fish | source

      # Tells whether the command that was typed is the argument; none stands for no command yet.
      function __%1$s_is
          set -l words (commandline -opc)
          set -e words[1]
          for word in $words
              if not string match -q -- '-*' $word
                  test "$word" = "$argv"
                  return
              end
          end
          test -z "$argv"
      end

      function __%1$s_directories
          __fish_complete_directories (commandline -ct | string replace -r '^-[^=]*=' '')
      end

      function __%1$s_types
          set -l words (commandline -opc)
          $words[1] catalog 2>/dev/null | string replace -r ' .*' ''
      end

      function __%1$s_revisions
          echo HEAD
          git for-each-ref --format='%%(refname:short)' 2>/dev/null
      end

      complete -c %1$s -f
      """;

  private final CommandSpec root;
  private final StringBuilder out = new StringBuilder();

  private FishScript(CommandSpec root) {
    this.root = root;
  }

  static String of(CommandSpec root) {
    return new FishScript(root).script();
  }

  private String script() {
    out.append(HEAD.formatted(root.name()));
    String none = "__" + root.name() + "_is";
    for (CommandLine sub : root.subcommands().values()) {
      line(none, " -a " + sub.getCommandName(), Summary.of(sub.getCommandSpec()));
    }
    options(root, none);
    for (CommandLine sub : root.subcommands().values()) {
      command(sub.getCommandSpec());
    }
    return out.toString();
  }

  private void command(CommandSpec command) {
    String condition = "__" + root.name() + "_is " + command.name();
    options(command, condition);
    command
        .positionalParameters()
        .forEach(
            argument -> {
              Offer offer = Offer.of(command, argument);
              if (offer.kind() != Offer.Kind.NOTHING) {
                line(condition, choices(offer), Summary.of(argument));
              }
            });
  }

  private void options(CommandSpec command, String condition) {
    for (OptionSpec option : command.options()) {
      StringBuilder words = new StringBuilder();
      for (String name : option.names()) {
        words.append(
            name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
      }
      if (option.arity().max() > 0) {
        words.append(" -r").append(choices(Offer.of(command, option)));
      }
      line(condition, words.toString(), Summary.of(option));
    }
  }

  private void line(String condition, String words, String description) {
    out.append("complete -c ").append(root.name()).append(" -n ").append(quoted(condition));
    out.append(words).append(" -d ").append(quoted(description)).append('\n');
  }

  private String choices(Offer offer) {
    return switch (offer.kind()) {
      case WORDS -> " -f -a " + quoted(String.join(" ", offer.words()));
      case WORDS_AND_FILES -> " -F -a " + quoted(String.join(" ", offer.words()));
      case FILES -> " -F";
      case DIRECTORIES -> " -f -a '(__" + root.name() + "_directories)'";
      case TYPES -> " -f -a '(__" + root.name() + "_types)'";
      case REVISIONS -> " -f -a '(__" + root.name() + "_revisions)'";
      case NOTHING -> " -f";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
