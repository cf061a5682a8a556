package dev.tfguard.plan;

import java.util.List;

/**
 * What to keep of the changes of one resource type. A destruction, a forgetting and an action that
 * is unknown are kept in any case.
 *
 * @param keepsUpdates whether an update or a creation may matter too
 * @param keepsTraits whether what is destroyed or created may be the same under another address
 * @param paths the arguments wanted, each as the names on the way to it
 */
public record AttributeSelection(
    boolean keepsUpdates, boolean keepsTraits, List<List<String>> paths) {
  /** Nothing but what is kept in any case. */
  public static final AttributeSelection NONE = new AttributeSelection(false, false, List.of());

  /** Copies the lists. */
  public AttributeSelection {
    paths = paths.stream().map(List::copyOf).toList();
  }
}
