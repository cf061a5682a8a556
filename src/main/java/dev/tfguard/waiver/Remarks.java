package dev.tfguard.waiver;

/** What a finding says of a waiver that is about it and does not let it pass. */
final class Remarks {
  private Remarks() {}

  static String expired(Waiver waiver) {
    return "the waiver at " + waiver.terms().place() + " expired on " + waiver.until();
  }

  static String unapproved(Waiver waiver) {
    return "the waiver at "
        + waiver.terms().place()
        + " counts once it is in the revision that the configuration is read from";
  }

  static String partial(Waiver waiver, int covered, int all) {
    int open = all - covered;
    return "the waiver at "
        + waiver.terms().place()
        + " is about some of its "
        + all
        + " addresses, and "
        + open
        + (open == 1 ? " of them is not waived" : " of them are not waived");
  }
}
