package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.SourceError;
import dev.tfguard.report.JunitCase.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Writes findings for what shows test results: JUnit XML as Jenkins and GitLab take it.
 *
 * <p>A check is a test suite and a finding is a test: one that failed where it fails the run, or
 * else one that was skipped. Where nothing was found one test passes, for an empty report is an
 * error to many.
 */
public final class JunitReporter implements Reporter {
  private final ReportContext context;

  /** A reporter that takes the paths from {@code context}. */
  public JunitReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    Map<String, List<JunitCase>> suites = new LinkedHashMap<>();
    for (SourceError error : findings.errors()) {
      add(JunitCase.of(error, path(error.path())), suites);
    }
    for (Finding finding : WorstFirst.all(findings)) {
      add(test(finding), suites);
    }
    if (suites.isEmpty()) {
      add(JunitCase.NOTHING_FOUND, suites);
    }
    XmlOutput.write(out, xml -> write(suites, xml));
  }

  private JunitCase test(Finding finding) {
    String file = path(finding.location().path());
    return context.fails().test(finding)
        ? JunitCase.failed(finding, file)
        : JunitCase.skipped(finding, file);
  }

  private String path(String shown) {
    return context.repositoryPaths().apply(shown);
  }

  private static void add(JunitCase test, Map<String, List<JunitCase>> suites) {
    suites.computeIfAbsent(test.suite(), unseen -> new ArrayList<>()).add(test);
  }

  private static void write(Map<String, List<JunitCase>> suites, XmlOutput xml)
      throws XMLStreamException {
    List<JunitCase> all = suites.values().stream().flatMap(List::stream).toList();
    counts(xml.start("testsuites").attribute("name", "tfguard"), all);
    for (Map.Entry<String, List<JunitCase>> suite : suites.entrySet()) {
      counts(xml.start("testsuite").attribute("name", suite.getKey()), suite.getValue())
          .attribute("skipped", count(suite.getValue(), Outcome.SKIPPED));
      write(suite.getValue(), xml);
      xml.end();
    }
    xml.end();
  }

  private static void write(List<JunitCase> suite, XmlOutput xml) throws XMLStreamException {
    TestNames names = new TestNames();
    for (JunitCase test : suite) {
      test.write(names.unique(test.name()), xml);
    }
  }

  private static XmlOutput counts(XmlOutput xml, List<JunitCase> tests) throws XMLStreamException {
    return xml.attribute("tests", tests.size())
        .attribute("failures", count(tests, Outcome.FAILED))
        .attribute("errors", count(tests, Outcome.ERROR));
  }

  private static int count(List<JunitCase> tests, Outcome outcome) {
    return (int) tests.stream().filter(test -> test.outcome() == outcome).count();
  }
}
