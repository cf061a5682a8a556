package dev.tfguard.terraform;

/** What a module call leads to. */
public sealed interface Resolution {

  /** A module that was read. */
  record Found(Module module) implements Resolution {}

  /**
   * A path without a module.
   *
   * @param source as written
   */
  record NoSuchDirectory(String source) implements Resolution {}

  /**
   * A source elsewhere that {@code terraform init} has not fetched.
   *
   * @param source as written
   */
  record NotInstalled(String source) implements Resolution {}

  /** A source that is not a plain string, or is missing. */
  record Undecided() implements Resolution {}
}
