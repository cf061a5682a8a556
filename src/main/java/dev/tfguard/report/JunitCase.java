package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.SourceError;
import dev.tfguard.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A test as JUnit reports it.
 *
 * @param suite the check
 * @param name stays the same when lines move, so that reports can be compared
 * @param file from the root of the repository; empty where there is none
 * @param line 1-based
 * @param type the severity of what failed
 * @param lines all there is to say, for what shows no messages
 */
record JunitCase(
    String suite,
    String name,
    String file,
    int line,
    Outcome outcome,
    String type,
    String message,
    List<String> lines) {
  static final JunitCase NOTHING_FOUND =
      new JunitCase("tfguard", "nothing found", "", 1, Outcome.PASSED, "", "", List.of());

  private static final int SHOWN_ADDRESSES = 20;

  /** What became of it. */
  enum Outcome {
    PASSED,
    FAILED,
    ERROR,
    SKIPPED
  }

  static JunitCase of(SourceError error, String file) {
    String place = file + ":" + error.line() + ":" + error.column();
    return new JunitCase(
        "unreadable",
        file,
        file,
        error.line(),
        Outcome.ERROR,
        "unreadable",
        error.message(),
        List.of(ErrorText.of(error), "at " + place));
  }

  /** A finding that fails the run. */
  static JunitCase failed(Finding finding, String file) {
    return of(finding, file, Outcome.FAILED, finding.message(), lines(finding, file));
  }

  /** A finding that fails no run. */
  static JunitCase skipped(Finding finding, String file) {
    String reason =
        finding
            .suppression()
            .map(SuppressionText::of)
            .orElse("too mild to fail the run, " + severity(finding));
    return of(finding, file, Outcome.SKIPPED, reason + ": " + finding.message(), List.of());
  }

  private static JunitCase of(
      Finding finding, String file, Outcome outcome, String message, List<String> lines) {
    return new JunitCase(
        finding.check().value(),
        subject(finding.subject()) + " in " + file,
        file,
        finding.location().start().line(),
        outcome,
        severity(finding),
        message,
        lines);
  }

  private static String severity(Finding finding) {
    return finding.severity().wireName();
  }

  private static String subject(Subject subject) {
    String attribute = subject.attribute();
    String address = subject.addresses().get(0);
    return attribute.isEmpty() ? address : address + "." + attribute;
  }

  private static List<String> lines(Finding finding, String file) {
    List<String> lines = new ArrayList<>();
    lines.add(severity(finding) + ": " + finding.message());
    int line = finding.location().start().line();
    lines.add("at " + file + ":" + line + ":" + finding.location().start().column());
    lines.addAll(addresses(finding.subject().addresses()));
    return lines;
  }

  /** Where there are several; that of one is in its name. */
  private static List<String> addresses(List<String> addresses) {
    if (addresses.size() == 1) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    int shown = Math.min(SHOWN_ADDRESSES, addresses.size());
    addresses.subList(0, shown).forEach(address -> lines.add("as " + address));
    if (addresses.size() > shown) {
      lines.add("and " + (addresses.size() - shown) + " more");
    }
    return lines;
  }

  /**
   * Writes it under {@code unique}, which no other test of its suite has. GitLab shows the text and
   * no messages, Jenkins both (gitlab, {@code lib/gitlab/ci/parsers/test/junit.rb}).
   */
  void write(String unique, XmlOutput xml) throws XMLStreamException {
    if (outcome == Outcome.PASSED) {
      head(unique, xml.empty("testcase"));
      return;
    }
    head(unique, xml.start("testcase"));
    switch (outcome) {
      case FAILED -> fault("failure", xml);
      case ERROR -> fault("error", xml);
      default -> xml.empty("skipped").attribute("message", message);
    }
    xml.end();
  }

  private void head(String unique, XmlOutput xml) throws XMLStreamException {
    xml.attribute("classname", suite).attribute("name", unique).attribute("time", 0);
    if (!file.isEmpty()) {
      xml.attribute("file", file).attribute("line", line);
    }
  }

  private void fault(String element, XmlOutput xml) throws XMLStreamException {
    xml.start(element).attribute("message", message).attribute("type", type).end(lines);
  }
}
