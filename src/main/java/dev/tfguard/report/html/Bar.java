package dev.tfguard.report.html;

import dev.tfguard.report.TerminalText;

/**
 * One line of a chart: how much of a whole there is, besides which the numbers stand.
 *
 * @param percent of the width, from 0 to 100
 */
record Bar(String label, int part, int whole, int percent) {

  static Bar of(String label, int part, int whole) {
    int percent = whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
    return new Bar(TerminalText.visible(label), part, whole, percent);
  }

  /** How many are missing from the whole. */
  int rest() {
    return whole - part;
  }
}
