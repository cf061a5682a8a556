package dev.tfguard.report;

import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDoc.Sort;

/** The description of a check for people: what {@code tfguard explain} prints. */
public final class CheckPage {
  private final CheckDoc doc;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private CheckPage(CheckDoc doc, Style style) {
    this.doc = doc;
    this.style = style;
  }

  /** The whole page, which ends with a line feed. */
  public static String text(CheckDoc doc, Style style) {
    return new CheckPage(doc, style).page();
  }

  private String page() {
    out.append(style.bold(doc.id())).append(": ").append(doc.title()).append('\n');
    section("Severity", doc.severity());
    section("What it finds", doc.what());
    section("Why it matters", doc.why());
    section("How to mend it", doc.mend());
    for (String source : doc.examples(Sort.BAD)) {
      section("A finding", source);
    }
    for (String source : doc.examples(Sort.GOOD)) {
      section("No finding", source);
    }
    return out.toString();
  }

  private void section(String title, String text) {
    out.append('\n').append(style.bold(title)).append('\n');
    text.stripTrailing()
        .lines()
        .forEach(line -> out.append(line.isEmpty() ? "" : "  " + line).append('\n'));
  }
}
