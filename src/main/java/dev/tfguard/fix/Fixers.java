package dev.tfguard.fix;

import java.util.List;

/** All fixers. */
final class Fixers {
  /** In the order of their turns: a block at the end of a body before the arguments above it. */
  static final List<Fixer> ALL =
      List.of(
          new AddPreventDestroy(),
          new SwitchOnPreventDestroy(),
          new KeepRemoved(),
          new SwitchOffHazard(),
          new SwitchOnProtection());

  private Fixers() {}
}
