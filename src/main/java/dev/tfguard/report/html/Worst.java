package dev.tfguard.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the findings that a reader has to see first.
 *
 * @param row the first of those that say the same
 * @param others how many others say the same
 */
record Worst(Row row, int others) {
  private static final int SHOWN = 3;

  /** The first that fail the run, each followed by those that say the same. */
  static List<Worst> of(List<Row> rows) {
    Map<String, List<Row>> alike = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.state() == Row.State.FAILS) {
        String key = row.severity() + "\0" + row.headline();
        alike.computeIfAbsent(key, first -> new ArrayList<>()).add(row);
      }
    }
    return alike.values().stream()
        .limit(SHOWN)
        .map(same -> new Worst(same.get(0), same.size() - 1))
        .toList();
  }

  boolean hasMore() {
    return others > 0;
  }

  String more() {
    return Numbers.of(others);
  }
}
