package dev.tfguard.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;

/** Names in compiled rules, and where what they name stands. */
final class Directory {
  private final RuleBytes bytes;
  private final int[] names;
  private final int[] places;

  /** Takes the numbers of texts in their natural order, and a place for each. */
  Directory(RuleBytes bytes, int[] names, int[] places) {
    this.bytes = bytes;
    this.names = names;
    this.places = places;
  }

  /** Writes {@code entries} as {@link RuleBytes.Place#directory} reads them. */
  static void write(RuleWriter out, SortedMap<String, Integer> entries) {
    out.number(entries.size());
    for (Map.Entry<String, Integer> entry : entries.entrySet()) {
      out.text(entry.getKey());
      out.number(entry.getValue());
    }
  }

  /** The place of {@code name}. */
  OptionalInt find(String name) {
    int low = 0;
    int high = names.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = bytes.decode(names[middle]).compareTo(name);
      if (order == 0) {
        return OptionalInt.of(places[middle]);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** All names, in order. */
  List<String> names() {
    List<String> all = new ArrayList<>(names.length);
    for (int name : names) {
      all.add(bytes.decode(name));
    }
    return List.copyOf(all);
  }
}
