package dev.tfguard.fix;

/** Knows the edits that mend the findings of one check. */
sealed interface Fixer
    permits AddPreventDestroy,
        SwitchOnPreventDestroy,
        KeepRemoved,
        SwitchOffHazard,
        SwitchOnProtection {

  /** The id of the check whose findings it mends. */
  String check();

  /** Tells whether what it writes changes the cloud at the next apply. */
  boolean isUnsafe();

  /** The edits that mend {@code site}'s finding. */
  Outcome fix(Site site, Writing writing);
}
