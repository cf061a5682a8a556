package dev.tfguard.report;

import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDoc.Example;
import dev.tfguard.catalog.CheckDoc.Form;
import dev.tfguard.catalog.CheckDoc.Sort;

/** The description of a check in Markdown, without a heading of its own. */
final class CheckMarkdown {
  private final CheckDoc doc;
  private final StringBuilder out = new StringBuilder();

  private CheckMarkdown(CheckDoc doc) {
    this.doc = doc;
  }

  static String text(CheckDoc doc) {
    return new CheckMarkdown(doc).page();
  }

  private String page() {
    section("What it finds", doc.what());
    section("Why it matters", doc.why());
    section("How to mend it", doc.mend());
    section("Severity", doc.severity());
    examples("A finding", Sort.BAD);
    examples("No finding", Sort.GOOD);
    return out.toString().strip();
  }

  private void section(String title, String text) {
    out.append("**").append(title).append("**\n\n").append(text.strip()).append("\n\n");
  }

  private void examples(String title, Sort sort) {
    for (Example example : doc.examples()) {
      if (example.sort() == sort) {
        String language = example.form() == Form.PLAN ? "json" : "hcl";
        section(title, "```" + language + "\n" + example.text().stripTrailing() + "\n```");
      }
    }
  }
}
