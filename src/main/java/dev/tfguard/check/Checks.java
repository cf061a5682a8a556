package dev.tfguard.check;

import java.util.List;

/** All checks of sources. */
public final class Checks {
  /** By id. */
  public static final List<Check> ALL =
      List.of(
          new DataLossSetting(),
          new MissingPreventDestroy(),
          new PreventDestroyDisabled(),
          new ProtectionOff(),
          new RemovedDestroys(),
          new UndecidedProtection(),
          new UnprotectableModule(),
          new UnreadModule());

  private Checks() {}
}
