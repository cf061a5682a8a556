package dev.tfguard.catalog;

import java.util.List;

/**
 * The exact IAM actions that matter to a type; AWS only.
 *
 * @param destroy actions that delete it or its data
 * @param disarm actions that take its protection away
 */
public record IamActions(List<String> destroy, List<String> disarm) {
  /** A type whose actions are not known. */
  public static final IamActions NONE = new IamActions(List.of(), List.of());
}
