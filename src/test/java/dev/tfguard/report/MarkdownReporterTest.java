package dev.tfguard.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.finding.Armed;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.PlanCounts;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Remedy;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import dev.tfguard.finding.Summary;
import dev.tfguard.source.Position;
import dev.tfguard.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Markdown report keeps to, read by a parser of Markdown. */
final class MarkdownReporterTest {
  private static final int MOST_CHARACTERS = 65_536;
  // Mail addresses are left out: this library takes an invisible space for a part of their names,
  // which GitHub's (cmark-gfm, autolink.c) does not.
  private static final Extension AUTOLINKS =
      AutolinkExtension.builder().linkTypes(AutolinkType.URL, AutolinkType.WWW).build();
  private static final String[] HOSTILE = {
    "|",
    "`",
    "``",
    "*",
    "_",
    "__",
    "[x](http://evil.test)",
    "![i](x)",
    "<script>",
    "</code>",
    "&amp;",
    "&#124;",
    "\\|",
    "\\",
    "~~",
    "@everyone",
    "#1",
    "www.evil.test",
    "https://evil.test/x",
    "\n",
    "\r\n# x",
    "<!--",
    "-->",
    "a",
    "b_c",
    " ",
    "\t",
    "$x$",
    "{+",
    "+}",
    "\"",
    "'",
    "\u202e",
    "\u0000"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void showsHostileTextLetterForLetter(int seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String text = "x" + hostile(random) + "x";
      Finding finding = finding(Severity.HIGH, text, text, "main.tf");
      List<TableCell> cells = cells(report(List.of(finding), Optional.empty()));
      String shown = TerminalText.escape(text);
      assertThat(cells).hasSize(8);
      assertThat(text(cells.get(5))).isEqualTo(shown);
      assertThat(text(cells.get(6))).isEqualTo(shown + " (plan-destroy)");
    }
  }

  @Test
  void fitsIntoACommentAndCutsWhatIsDestroyedLast() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < 30_000; at++) {
      findings.add(finding(Severity.LOW, "aws_x.low" + at, "is unprotected", "main.tf"));
    }
    for (int at = 0; at < 100; at++) {
      findings.add(planned(finding(Severity.MEDIUM, "aws_x.doomed" + at, "would go", "a.tf")));
    }
    String report = report(findings, Optional.of(counts()));
    assertThat(report.length()).isLessThanOrEqualTo(MOST_CHARACTERS).isGreaterThan(60_000);
    assertThat(report).contains("aws_x.doomed0<", "aws_x.doomed99<");
    assertThat(report).containsPattern("and \\*\\*2\\d{4} more\\*\\*");
    assertThat(report).endsWith("</sub>\n");
  }

  @Test
  void countsWhatIsDestroyedAndDoesNotFit() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < 5_000; at++) {
      findings.add(planned(finding(Severity.CRITICAL, "aws_x.doomed" + at, "would go", "a.tf")));
    }
    String report = report(findings, Optional.of(counts()));
    assertThat(report.length()).isLessThanOrEqualTo(MOST_CHARACTERS);
    long rows = report.lines().filter(line -> line.startsWith("| **critical**")).count();
    assertThat(report)
        .contains("5000 resources would be destroyed")
        .contains("and **" + (5_000 - rows) + " more**");
  }

  @Test
  void keepsRemediesInsideTheirFence() throws IOException {
    Finding finding = planned(finding(Severity.HIGH, "aws_x.a", "would go", "a.tf"));
    assertThat(report(List.of(finding), Optional.of(counts())))
        .contains("  ````hcl\n  ```\n  moved {}\n  ````\n");
  }

  private static String hostile(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(5);
    for (int part = 0; part < parts; part++) {
      text.append(HOSTILE[random.nextInt(HOSTILE.length)]);
    }
    return text.toString();
  }

  private static Finding finding(Severity severity, String address, String message, String path) {
    Position start = new Position(1, 1);
    return Finding.at(
        new Location(path, new Span(0, 0), start, start),
        new CheckId("plan-destroy"),
        severity,
        Subject.of("aws_x", address, List.of(address)),
        message);
  }

  private static Finding planned(Finding finding) {
    return finding.inPlan(
        new PlannedChange(
            "plan.json",
            finding.address(),
            List.of("delete"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            "its resource block is gone",
            new Armed(Armed.State.NO, "nothing refuses"),
            List.of(),
            List.of(new Remedy("tell it", "```\nmoved {}"))));
  }

  private static PlanCounts counts() {
    return new PlanCounts(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
  }

  private static String report(List<Finding> findings, Optional<PlanCounts> plans)
      throws IOException {
    Summary summary = new Summary(1, 1, 1, 0, List.of(), plans, List.of(), Optional.empty());
    StringWriter out = new StringWriter();
    ReportContext context =
        new ReportContext(
            "1",
            path -> Optional.empty(),
            found -> List.of(),
            path -> path,
            finding -> true,
            Style.PLAIN,
            Detail.FULL);
    ReportFormat.MARKDOWN.reporter(context).write(Findings.of(findings, List.of(), summary), out);
    return out.toString();
  }

  private static List<TableCell> cells(String report) {
    Parser parser =
        Parser.builder().extensions(List.of(TablesExtension.create(), AUTOLINKS)).build();
    List<TableCell> cells = new ArrayList<>();
    parser
        .parse(report)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableCell cell) {
                  cells.add(cell);
                }
                visitChildren(node);
              }
            });
    return cells;
  }

  /** The text of a cell, in which nothing but code is formatted. */
  private static String text(Node cell) {
    StringBuilder text = new StringBuilder();
    for (Node part = cell.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof HtmlInline html) {
        assertThat(html.getLiteral()).isIn("<code>", "</code>");
      } else {
        assertThat(part).isInstanceOf(Text.class);
        text.append(((Text) part).getLiteral());
      }
    }
    return text.toString().replace("\u200b", "");
  }
}
