package dev.tfguard.plan;

import java.util.Optional;

/** What is wanted of the changes of one type. */
record Wanted(AttributeSelection selection, PathTree paths) {

  static Wanted of(AttributeSelection selection) {
    return new Wanted(selection, PathTree.of(selection.paths()));
  }

  /** Tells whether a change with these actions is to be kept. */
  boolean keeps(Actions actions) {
    return actions.has(Action.DELETE)
        || actions.has(Action.FORGET)
        || !actions.unknown().isEmpty()
        || (actions.has(Action.UPDATE) && selection.keepsUpdates())
        || (actions.has(Action.CREATE) && (selection.keepsUpdates() || selection.keepsTraits()));
  }

  /** Tells whether what these actions destroy may be made elsewhere, or the other way round. */
  boolean compares(Actions actions) {
    return selection.keepsTraits()
        && !actions.has(Action.FORGET)
        && actions.has(Action.DELETE) != actions.has(Action.CREATE);
  }

  /** What to take of a resource with these actions; empty for nothing. */
  Optional<Taking> taking(Actions actions) {
    return keeps(actions) ? Optional.of(new Taking(paths, compares(actions))) : Optional.empty();
  }
}
