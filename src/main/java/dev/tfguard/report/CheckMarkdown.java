package dev.tfguard.report;

import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDoc.Example;
import dev.tfguard.catalog.CheckDoc.Form;
import dev.tfguard.catalog.CheckDoc.Sort;
import java.util.ArrayList;
import java.util.List;

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
    section("What it finds", prose(doc.what()));
    section("Why it matters", prose(doc.why()));
    section("How to mend it", prose(doc.mend()));
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
        section(title, fenced(example.form() == Form.PLAN ? "json" : "hcl", example.text()));
      }
    }
  }

  /** Paragraphs, of which those that are indented are Terraform. */
  private static String prose(String text) {
    List<String> parts = new ArrayList<>();
    List<String> code = new ArrayList<>();
    for (String paragraph : text.strip().split("\n\n", -1)) {
      if (paragraph.startsWith("  ")) {
        code.add(paragraph);
      } else {
        end(code, parts);
        parts.add(paragraph);
      }
    }
    end(code, parts);
    return String.join("\n\n", parts);
  }

  private static void end(List<String> code, List<String> parts) {
    if (!code.isEmpty()) {
      parts.add(fenced("hcl", String.join("\n\n", code).stripIndent()));
      code.clear();
    }
  }

  private static String fenced(String language, String code) {
    return "```" + language + "\n" + code.stripTrailing() + "\n```";
  }
}
