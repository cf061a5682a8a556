package dev.tfguard.check.plan;

import java.util.List;

/** Joins names as a sentence does. */
final class Listed {
  private Listed() {}

  /** As in {@code a, b and c}; there is at least one name. */
  static String of(List<String> names) {
    int last = names.size() - 1;
    String first = String.join(", ", names.subList(0, last));
    return last == 0 ? names.get(0) : first + " and " + names.get(last);
  }
}
