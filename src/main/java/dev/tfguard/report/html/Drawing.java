package dev.tfguard.report.html;

import java.util.List;

/**
 * A graph with the places of all its parts, in units of a pixel from the upper left corner.
 *
 * @param width that of the whole
 */
record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {

  /** A node, whose texts are cut to fit. */
  record Box(int x, int y, int width, BlastNode node, String type, String name) {
    /** The baseline of the text from the left edge. */
    int textX() {
      return x + GraphLayout.PADDING;
    }

    int typeY() {
      return y + 17;
    }

    int nameY() {
      return y + 34;
    }

    int noteY() {
      return y + 51;
    }
  }

  /**
   * An edge.
   *
   * @param path as in the attribute {@code d} of SVG
   */
  record Line(String path) {}
}
