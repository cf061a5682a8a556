package dev.tfguard.fix;

import java.util.List;

/**
 * What came of writing changes.
 *
 * @param paths of the files written, as shown to people
 */
public record Written(List<String> paths, List<Refusal> refusals) {

  /** Keeps both from changing. */
  public Written {
    paths = List.copyOf(paths);
    refusals = List.copyOf(refusals);
  }
}
