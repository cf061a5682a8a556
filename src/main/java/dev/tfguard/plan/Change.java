package dev.tfguard.plan;

import java.util.List;

/**
 * The {@code change} of a resource.
 *
 * @param replacePaths empty where it is not kept
 */
record Change(
    Actions actions,
    boolean imported,
    List<String> replacePaths,
    Tree before,
    Tree after,
    Tree unknown,
    Tree beforeSensitive,
    Tree afterSensitive) {

  Attributes before(PathTree wanted) {
    return AttributeWalk.of(wanted, before, Tree.Nothing.ABSENT, beforeSensitive);
  }

  Attributes after(PathTree wanted) {
    return AttributeWalk.of(wanted, after, unknown, afterSensitive);
  }

  Traits traits() {
    return Likeness.of(actions.has(Action.CREATE) ? after : before);
  }
}
