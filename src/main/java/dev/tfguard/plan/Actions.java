package dev.tfguard.plan;

import java.util.List;

/**
 * The actions of one change, judged by which are among them and never by their order.
 *
 * @param names as the plan has them, known or not
 */
public record Actions(List<String> names) {
  private static final String NO_OP = Action.NO_OP.wireName();
  private static final String READ = Action.READ.wireName();
  private static final List<String> NO_NAME = List.of("(none)");

  /** Copies the list. */
  public Actions {
    names = List.copyOf(names);
  }

  /** Tells whether {@code action} is one of them. */
  public boolean has(Action action) {
    return names.contains(action.wireName());
  }

  /** Tells whether it is destroyed and made again, in whichever order. */
  public boolean isReplacement() {
    return has(Action.DELETE) && has(Action.CREATE);
  }

  /** The names that tfguard does not know; where there is no name at all, a word that says so. */
  public List<String> unknown() {
    if (names.isEmpty()) {
      return NO_NAME;
    }
    return names.stream().filter(name -> Action.parse(name).isEmpty()).toList();
  }

  /** Tells whether nothing is done to the resource. */
  public boolean changesNothing() {
    for (String name : names) {
      if (!name.equals(NO_OP) && !name.equals(READ)) {
        return false;
      }
    }
    return !names.isEmpty();
  }
}
