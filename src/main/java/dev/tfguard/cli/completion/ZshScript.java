package dev.tfguard.cli.completion;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The script for zsh: to be sourced, or put into a folder of fpath under the name _tfguard. */
final class ZshScript {
  private static final String HEAD =
      """
      #compdef %1$s
      # Completes %1$s in zsh. To load: source <(%1$s completion zsh)

      __%1$s_types() {
        local -a types
        types=(${${(f)"$(_call_program types $program catalog 2>/dev/null)"}%%%% *})
        _describe -t types 'resource type' types
      }

      __%1$s_revisions() {
        local -a revisions
        revisions=(HEAD ${(f)"$(_call_program revisions git for-each-ref --format='%%\\(refname:short\\)' 2>/dev/null)"})
        compadd -a revisions
      }

      # Offers the choices in the arguments, which end with an equals sign; files after that.
      __%1$s_words_and_files() {
        if compset -P '*='; then
          _files
        else
          local -a keys=("$@")
          compadd -S '' -a keys
        fi
      }

      """;

  private static final String TAIL =
      """
      if ((! $+functions[compdef])); then
        autoload -Uz compinit && compinit
      fi
      if [[ ${funcstack[1]} == _%1$s ]]; then
        _%1$s "$@"
      else
        compdef _%1$s %1$s
      fi
      """;

  private final CommandSpec root;
  private final StringBuilder out = new StringBuilder();

  private ZshScript(CommandSpec root) {
    this.root = root;
  }

  static String of(CommandSpec root) {
    return new ZshScript(root).script();
  }

  private String script() {
    out.append(HEAD.formatted(root.name()));
    commands();
    for (CommandLine sub : root.subcommands().values()) {
      CommandSpec command = sub.getCommandSpec();
      out.append("_").append(root.name()).append("_").append(command.name()).append("() {\n");
      arguments(command, List.of());
      out.append("}\n\n");
    }
    entry();
    return out.append(TAIL.formatted(root.name())).toString();
  }

  private void commands() {
    out.append("__").append(root.name()).append("_commands() {\n  local -a commands\n");
    out.append("  commands=(\n");
    for (CommandLine sub : root.subcommands().values()) {
      String summary = Summary.of(sub.getCommandSpec());
      out.append("    ").append(quoted(sub.getCommandName() + ":" + summary)).append('\n');
    }
    out.append("  )\n  _describe -t commands command commands\n}\n\n");
  }

  private void entry() {
    String name = root.name();
    out.append("_").append(name).append("() {\n");
    out.append("  local curcontext=$curcontext program=$words[1] state line result\n");
    out.append("  typeset -A opt_args\n");
    arguments(root, List.of("'1:command:__" + name + "_commands'", "'*::argument:->arguments'"));
    out.append("  result=$?\n");
    out.append("  if [[ $state == arguments ]] && (($+functions[_").append(name);
    out.append("_$words[1]])); then\n    _").append(name).append("_$words[1]\n    result=$?\n");
    out.append("  fi\n  return result\n}\n\n");
  }

  private void arguments(CommandSpec command, List<String> more) {
    List<String> specs = new ArrayList<>();
    command.options().forEach(option -> specs.add(option(command, option)));
    command.positionalParameters().forEach(argument -> specs.add(positional(command, argument)));
    specs.addAll(more);
    out.append("  _arguments -C -S : \\\n    ");
    out.append(String.join(" \\\n    ", specs)).append('\n');
  }

  private String option(CommandSpec command, OptionSpec option) {
    boolean takesValue = option.arity().max() > 0;
    String text = "[" + escaped(Summary.of(option)) + "]";
    if (takesValue) {
      text += ":" + escaped(option.paramLabel()) + ":" + action(Offer.of(command, option));
    }
    List<String> names = new ArrayList<>();
    for (String name : option.names()) {
      names.add(name + (takesValue ? name.startsWith("--") ? "=" : "+" : ""));
    }
    String others = option.isMultiValue() ? "*" : "(" + String.join(" ", option.names()) + ")";
    if (option.usageHelp() || option.versionHelp()) {
      others = "(- *)";
    }
    return names.size() == 1
        ? quoted(others.equals("*") ? others + names.get(0) + text : names.get(0) + text)
        : quoted(others) + "{" + String.join(",", names) + "}" + quoted(text);
  }

  private String positional(CommandSpec command, PositionalParamSpec argument) {
    String count = argument.arity().max() > 1 ? "*" : "1";
    return quoted(
        count + ":" + escaped(argument.paramLabel()) + ":" + action(Offer.of(command, argument)));
  }

  private String action(Offer offer) {
    return switch (offer.kind()) {
      case WORDS -> "(" + String.join(" ", offer.words()) + ")";
      case WORDS_AND_FILES ->
          "{__" + root.name() + "_words_and_files " + String.join(" ", offer.words()) + "}";
      case FILES -> "_files";
      case DIRECTORIES -> "_files -/";
      case TYPES -> "__" + root.name() + "_types";
      case REVISIONS -> "__" + root.name() + "_revisions";
      case NOTHING -> " ";
    };
  }

  // what ends an explanation, or parts the pieces of a specification
  private static String escaped(String text) {
    return text.replaceAll("[\\\\\\[\\]:]", "\\\\$0");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
