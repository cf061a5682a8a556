package dev.tfguard.check;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.util.List;

/** Looks for one kind of defect in a module. */
public sealed interface Check
    permits DataLossSetting,
        MissingPreventDestroy,
        PreventDestroyDisabled,
        ProtectionOff,
        RemovedDestroys,
        UndecidedProtection,
        UnprotectableModule,
        UnreadModule {

  /** The name that people know it by. */
  CheckId id();

  /** What it finds in {@code module}, in any order. */
  List<Finding> check(ModuleView module);
}
