package dev.tfguard.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Threshold;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at the report in Chromium, where there is one. */
final class HtmlReporterTest {
  private static final String ROWS = "document.querySelectorAll('#table-open tbody tr').length";
  private static final String COUNT = "document.querySelector('.pager output').textContent";
  private static final String FIRST =
      "document.querySelector('#table-open tbody [data-slot=address]').textContent";

  @TempDir static Path folder;
  private static Optional<Browser> browser = Optional.empty();

  @AfterAll
  static void stopBrowser() throws Exception {
    if (browser.isPresent()) {
      browser.get().stop();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void showsEveryScenarioWithoutComplaint(Path scenario) throws Exception {
    Scenario read = Scenario.read(scenario);
    Browser page = open(report(read.findings(), read.context()));

    assertThat(page.complaints()).isEmpty();
    assertThat(page.requests()).hasSize(1);
    assertThat(page.value("document.querySelector('h1').textContent.length > 5").asBoolean())
        .isTrue();
    assertThat(page.value("document.querySelectorAll('tbody tr.finding').length").asInt())
        .isEqualTo(Math.min(50, read.findings().findings().size()));
  }

  @Test
  void isTheSameEachTime() throws IOException {
    assertThat(report(HtmlCases.scan(100), context()))
        .isEqualTo(report(HtmlCases.scan(100), context()));
    assertThat(report(HtmlCases.hostile(), context()))
        .isEqualTo(report(HtmlCases.hostile(), context()));
  }

  @Test
  void sorts() throws Exception {
    Browser page = open(report(HtmlCases.scan(60), context()));
    String address = "document.querySelector('#table-open [data-key=address]')";

    assertThat(page.value(FIRST).asText()).isEqualTo("aws_s3_bucket.b1");
    page.value(address + ".querySelector('button').click()");
    assertThat(page.value(FIRST).asText()).isEqualTo("aws_s3_bucket.b0");
    assertThat(page.value(address + ".getAttribute('aria-sort')").asText()).isEqualTo("ascending");
    page.value(address + ".querySelector('button').click()");
    assertThat(page.value(FIRST).asText()).isEqualTo("aws_s3_bucket.b9");
    assertThat(page.value(address + ".getAttribute('aria-sort')").asText()).isEqualTo("descending");
    page.value("document.querySelector('#table-open [data-key=place] button').click()");
    assertThat(page.value(FIRST).asText()).isEqualTo("aws_s3_bucket.b0");
  }

  @Test
  void filters() throws Exception {
    Browser page = open(report(HtmlCases.scan(60), context()));

    assertThat(page.value(ROWS).asInt()).isEqualTo(50);
    assertThat(page.value(COUNT).asText()).isEqualTo("1–50 of 60");
    type(page, "BUCKET.B1 goes");
    assertThat(page.value(COUNT).asText()).isEqualTo("1–11 of 11 (60 without filters)");
    type(page, "no such thing");
    assertThat(page.value(COUNT).asText()).isEqualTo("Nothing matches (60 without filters)");
    page.value("document.querySelector('.filters button').click()");
    change(page, "[value=critical]", "checked = false");
    assertThat(page.value(COUNT).asText()).isEqualTo("1–45 of 45 (60 without filters)");
    change(page, "[name=check]", "selectedIndex = 1");
    assertThat(page.value(COUNT).asText()).isEqualTo("1–30 of 30 (60 without filters)");
    change(page, "[name=module]", "selectedIndex = 1");
    assertThat(page.value(COUNT).asText()).isEqualTo("1–1 of 1 (60 without filters)");
    assertThat(page.value("document.querySelector('[name=plan]').parentElement.hidden").asBoolean())
        .isTrue();
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void turnsThePagesOfThirtyThousand() throws Exception {
    long start = System.nanoTime();
    String report = report(HtmlCases.scan(30_000), context());
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    Browser page = open(report);

    assertThat(milliseconds).isLessThan(20_000);
    assertThat(report.length()).isLessThan(6_000_000);
    assertThat(page.value("document.querySelectorAll('*').length").asInt()).isLessThan(10_000);
    page.value("document.querySelector('.pager [name=next]').click()");
    assertThat(page.value(COUNT).asText()).isEqualTo("51–100 of 30,000");
    long typed = System.nanoTime();
    type(page, "b2999");
    assertThat(page.value(COUNT).asText()).isEqualTo("1–11 of 11 (30,000 without filters)");
    assertThat((System.nanoTime() - typed) / 1_000_000).isLessThan(5_000);
  }

  @Test
  void hostileTextDoesNothing() throws Exception {
    Browser page = open(report(HtmlCases.hostile(), context()));
    page.value("document.querySelectorAll('details').forEach(found => found.open = true)");
    type(page, "script");
    page.value("document.querySelector('#table-open th button').click()");

    assertThat(page.value("typeof window.hacked").asText()).isEqualTo("undefined");
    assertThat(page.complaints()).isEmpty();
    assertThat(page.requests()).hasSize(1);
    assertThat(page.value("document.querySelectorAll('script, style').length").asInt())
        .isEqualTo(3);
    assertThat(page.value("document.querySelectorAll('img, iframe, [onload]').length").asInt())
        .isZero();
    assertThat(page.value(FIRST).asText())
        .contains("<script>window.hacked=1</script>", "\\u{202e}gnp");
    assertThat(page.value("document.body.innerText").asText())
        .doesNotContain("\u202e", "\u2066", "\0");
    assertThat(page.value("document.querySelector('.graph').textContent").asText())
        .contains("destroyed");
  }

  @Test
  void fitsAPhone() throws Exception {
    String report = report(HtmlCases.hostile(), context());
    Browser page = open(report);
    page.show(360, 740, "light");
    page.value("document.querySelectorAll('details').forEach(found => found.open = true)");

    assertThat(page.value("document.documentElement.scrollWidth").asInt()).isEqualTo(360);
    page.show(1_440, 900, "light");
  }

  @Test
  void canBeReadInLightAndDark() throws Exception {
    for (Findings findings : List.of(HtmlCases.scan(20), HtmlCases.hostile())) {
      Browser page = open(report(findings, context()));
      for (String scheme : List.of("light", "dark")) {
        page.show(1_440, 900, scheme);
        assertThat(page.value(Files.readString(Path.of("testdata/html/contrast.js"))).toString())
            .as(scheme)
            .isEqualTo("[]");
      }
    }
  }

  @Test
  void tellsWhatACheckFindsAndHowMuchIsProtected() throws Exception {
    Browser page = open(report(HtmlCases.scan(20), context()));

    page.value("document.querySelector('#table-open .check a').click()");
    assertThat(page.value("document.querySelector(':target').id").asText()).startsWith("check-");
    assertThat(page.value("document.querySelectorAll('pre:empty').length").asInt()).isZero();
    assertThat(texts(page, ".bars .number")).isEqualTo("3 of 9,1 of 7,2 of 2,3 of 6,0 of 3");
    assertThat(page.value("document.querySelector('.part').getAttribute('width')").asText())
        .isEqualTo("33%");
  }

  @Test
  void collapsesAndCountsWhatIsLetPass() throws Exception {
    Browser page = open(report(HtmlCases.hostile(), context()));

    assertThat(page.value("document.querySelector('.passed').open").asBoolean()).isFalse();
    assertThat(page.value("document.querySelector('.passed h2').textContent").asText())
        .isEqualTo("1 waived");
    assertThat(page.value("document.querySelectorAll('#table-passed tbody tr').length").asInt())
        .isEqualTo(1);
    assertThat(page.value("document.querySelector('h1').textContent").asText())
        .contains("2 findings fail this run");
    assertThat(page.value("document.querySelector('.faults h2').textContent").asText())
        .contains("1 error");
  }

  @Test
  void letsNoBrowserRunWhatItDidNotBring() throws IOException {
    String report = report(HtmlCases.hostile(), context());

    assertThat(report)
        .contains("default-src 'none'; script-src 'sha256-")
        .doesNotContain("unsafe-inline", "unsafe-eval", "https:", "http://")
        .doesNotContainPattern(" on[a-z]+=\"")
        .doesNotContain(" style=\"");
  }

  private static void type(Browser page, String text) throws Exception {
    change(page, "[name=text]", "value = '" + text + "'");
  }

  private static void change(Browser page, String field, String assignment) throws Exception {
    String input = "document.querySelector('.filters " + field + "')";
    page.value(input + "." + assignment);
    page.value(input + ".dispatchEvent(new Event('input', {bubbles: true}))");
  }

  private static Browser open(String report) throws Exception {
    if (browser.isEmpty()) {
      browser = Optional.of(Browser.start(folder.resolve("profile")));
    }
    Path file = folder.resolve("report.html");
    Files.writeString(file, report, UTF_8);
    browser.get().open(file);
    return browser.get();
  }

  private static ReportContext context() {
    return new ReportContext(
        "1.2.3",
        path -> Optional.empty(),
        finding -> List.of(),
        path -> path,
        finding -> finding.fails(Threshold.HIGH),
        Style.PLAIN,
        Detail.FULL);
  }

  private static String report(Findings findings, ReportContext context) throws IOException {
    StringWriter out = new StringWriter();
    ReportFormat.HTML.reporter(context).write(findings, out);
    return out.toString();
  }

  private static String texts(Browser page, String selector) throws Exception {
    String all = "[...document.querySelectorAll('" + selector + "')]";
    return page.value(all + ".map(found => found.textContent).join()").asText();
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("testdata/report"))) {
      return folders.sorted().toList();
    }
  }
}
