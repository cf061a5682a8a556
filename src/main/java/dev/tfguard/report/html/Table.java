package dev.tfguard.report.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One table of findings.
 *
 * @param rows the first ones, which show without a script
 * @param count of all
 * @param states how many there are of each state
 */
record Table(String id, List<Row> rows, int count, Map<Row.State, Integer> states) {
  private static final int SHOWN = 50;

  static Table of(String id, List<Row> rows) {
    Map<Row.State, Integer> states = new EnumMap<>(Row.State.class);
    rows.forEach(row -> states.merge(row.state(), 1, Integer::sum));
    return new Table(id, rows.subList(0, Math.min(SHOWN, rows.size())), rows.size(), states);
  }

  int count(Row.State state) {
    return states.getOrDefault(state, 0);
  }

  boolean isFilled() {
    return count > 0;
  }

  boolean isCut() {
    return count > rows.size();
  }
}
