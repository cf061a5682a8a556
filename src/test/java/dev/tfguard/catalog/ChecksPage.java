package dev.tfguard.catalog;

import dev.tfguard.catalog.CheckDoc.Example;
import dev.tfguard.catalog.CheckDoc.Form;
import dev.tfguard.catalog.CheckDoc.Sort;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of the site that tells of every check, in Markdown as GitHub and GitLab read it. */
final class ChecksPage {
  // An underscore inside a word is no mark:
  // spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
  private static final Pattern MARK = Pattern.compile("[\\\\`*<>\\[\\]|&#~]|\\b_|_\\b");
  private static final String INDENT = "  ";
  private static final String FENCE = "```";

  private final List<CheckDoc> docs;
  private final StringBuilder out = new StringBuilder();

  private ChecksPage(List<CheckDoc> docs) {
    this.docs = docs;
  }

  /** The parts of the page, in its order; a check is in the first that it suits. */
  private enum Part {
    PLANS("Plans", "What `tfguard plan` finds.", "plan-"),
    VANISHED(
        "Vanished protection",
        "What `tfguard scan --against REV` finds: what was there at that revision and is gone.",
        "vanished"),
    WAIVERS("Waivers", "What both find about what lets findings pass.", "waiver"),
    SOURCES("Sources", "What `tfguard scan` finds.", "");

    private final String heading;
    private final String introduction;
    private final String word;

    Part(String heading, String introduction, String word) {
      this.heading = heading;
      this.introduction = introduction;
      this.word = word;
    }

    static Part of(CheckDoc doc) {
      return Stream.of(values())
          .filter(part -> doc.id().contains(part.word))
          .findFirst()
          .orElseThrow();
    }
  }

  static String of(CheckDocs docs) {
    return new ChecksPage(docs.all()).page();
  }

  private String page() {
    out.append(
        """
        # Checks

        What tfguard finds, why it matters and how to mend it: the same that `tfguard explain ID` prints.
        The texts are in `rules/checks/`; this page is made from them by `mvn test -Dtfguard.update=true`.
        """);
    for (Part part : List.of(Part.SOURCES, Part.PLANS, Part.VANISHED, Part.WAIVERS)) {
      List<CheckDoc> members = docs.stream().filter(doc -> Part.of(doc) == part).toList();
      if (!members.isEmpty()) {
        part(part, members);
      }
    }
    return out.toString();
  }

  private void part(Part part, List<CheckDoc> members) {
    heading("## ", part.heading);
    out.append(part.introduction).append("\n\n| check | finds |\n|---|---|\n");
    for (CheckDoc doc : members) {
      out.append("| [%1$s](#%1$s) | %2$s |%n".formatted(doc.id(), escaped(doc.title())));
    }
    members.forEach(this::check);
  }

  private void check(CheckDoc doc) {
    heading("### ", doc.id());
    out.append("**").append(escaped(doc.title())).append(".** ");
    out.append(escaped(doc.severity())).append(".\n");
    heading("#### ", "What it finds");
    prose(doc.what());
    heading("#### ", "Why it matters");
    prose(doc.why());
    heading("#### ", "How to mend it");
    prose(doc.mend());
    examples(doc, Sort.BAD, "A finding");
    examples(doc, Sort.GOOD, "No finding");
  }

  private void heading(String level, String words) {
    out.append('\n').append(level).append(words).append("\n\n");
  }

  private void examples(CheckDoc doc, Sort sort, String heading) {
    for (Example example : doc.examples()) {
      if (example.sort() == sort) {
        heading("#### ", heading);
        code(example.form() == Form.PLAN ? "json" : "hcl", example.shown());
      }
    }
  }

  /** Paragraphs, of which the indented ones are code, and lists. */
  private void prose(String text) {
    boolean inCode = false;
    String emptyLines = "";
    for (String line : text.lines().toList()) {
      if (line.isEmpty()) {
        emptyLines += "\n";
        continue;
      }
      boolean indented = line.startsWith(INDENT) && (inCode || !emptyLines.isEmpty());
      out.append(inCode && !indented ? FENCE + "\n" : "").append(emptyLines);
      out.append(indented && !inCode ? FENCE + "hcl\n" : "");
      out.append(indented ? line.substring(INDENT.length()) : escaped(line)).append('\n');
      inCode = indented;
      emptyLines = "";
    }
    out.append(inCode ? FENCE + "\n" : "");
  }

  private void code(String language, String text) {
    out.append(FENCE).append(language).append('\n');
    out.append(text.stripTrailing()).append('\n').append(FENCE).append('\n');
  }

  private static String escaped(String text) {
    return MARK.matcher(text).replaceAll("\\\\$0");
  }
}
