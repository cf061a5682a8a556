package dev.tfguard.cli.completion;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** A shell that can be taught to complete our command lines. */
public enum Shell {
  /** Version 3.2 or later, and zsh by its bashcompinit. */
  BASH,
  /** By its own completion system, which shows descriptions as well. */
  ZSH,
  /** Version 3.0 or later. */
  FISH;

  /**
   * The script that teaches it all commands of {@code root}, their options and what these take.
   *
   * <p>Commands of commands are left out: there are none.
   */
  public String script(CommandSpec root) {
    return switch (this) {
      case BASH -> BashScript.of(root);
      case ZSH -> ZshScript.of(root);
      case FISH -> FishScript.of(root);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
