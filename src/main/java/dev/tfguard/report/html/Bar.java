package dev.tfguard.report.html;

import dev.tfguard.report.TerminalText;
import java.util.List;

/**
 * One line of a chart: a part of a whole, besides which the numbers stand.
 *
 * @param longest the whole of the longest bar of the chart
 */
record Bar(String label, int part, int whole, int longest) {

  static Bar of(String label, int part, int whole) {
    return new Bar(TerminalText.visible(label), part, whole, whole);
  }

  /** The same bars, of lengths that can be compared. */
  static List<Bar> compared(List<Bar> bars) {
    int longest = bars.stream().mapToInt(Bar::whole).max().orElse(0);
    return bars.stream().map(bar -> new Bar(bar.label, bar.part, bar.whole, longest)).toList();
  }

  /** The length of the part, in hundredths of the chart's width. */
  int partPercent() {
    return percent(part);
  }

  /** The length of the whole, in the same unit. */
  int wholePercent() {
    return percent(whole);
  }

  // Something is never shown as nothing.
  private int percent(int count) {
    return count == 0 ? 0 : Math.max(1, (int) Math.round(100.0 * count / longest));
  }

  /** The numbers for people. */
  String shown() {
    return Numbers.of(part) + " of " + Numbers.of(whole);
  }

  /** How many are missing from the whole. */
  int rest() {
    return whole - part;
  }
}
