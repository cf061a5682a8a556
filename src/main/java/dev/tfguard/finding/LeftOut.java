package dev.tfguard.finding;

/**
 * What a run says nothing of because a configuration wants it so.
 *
 * @param directories each with all below it
 * @param files sources and variable files outside of these
 * @param findings those of checks that are switched off
 */
public record LeftOut(int directories, int files, int findings) {
  /** Nothing. */
  public static final LeftOut NONE = new LeftOut(0, 0, 0);

  /** Tells whether nothing is left out. */
  public boolean isNothing() {
    return directories == 0 && files == 0 && findings == 0;
  }
}
