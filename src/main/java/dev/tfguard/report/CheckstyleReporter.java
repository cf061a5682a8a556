package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.SourceError;
import dev.tfguard.source.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Writes findings as Checkstyle does, for Jenkins and others: by file, what could not be read
 * first, then the files with the worst findings. What something lets pass is left out.
 */
public final class CheckstyleReporter implements Reporter {
  /** The version of Checkstyle whose format this is. */
  private static final String VERSION = "10.0";

  private final ReportContext context;

  /** A reporter that takes the paths from {@code context}. */
  public CheckstyleReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    Map<String, List<Mark>> files = new LinkedHashMap<>();
    for (SourceError error : findings.errors()) {
      add(error.path(), Mark.of(error), files);
    }
    for (Finding finding : WorstFirst.open(findings)) {
      add(finding.location().path(), Mark.of(finding), files);
    }
    XmlOutput.write(out, xml -> write(files, xml));
  }

  private void add(String path, Mark mark, Map<String, List<Mark>> files) {
    String name = context.repositoryPaths().apply(path);
    files.computeIfAbsent(name, unseen -> new ArrayList<>()).add(mark);
  }

  private static void write(Map<String, List<Mark>> files, XmlOutput xml)
      throws XMLStreamException {
    xml.start("checkstyle").attribute("version", VERSION);
    for (Map.Entry<String, List<Mark>> file : files.entrySet()) {
      xml.start("file").attribute("name", file.getKey());
      for (Mark mark : file.getValue()) {
        mark.write(xml);
      }
      xml.end();
    }
    xml.end();
  }

  /** An element {@code error}, as Checkstyle calls whatever it found. */
  private record Mark(Position start, String severity, String message, String source) {

    static Mark of(SourceError error) {
      Position start = new Position(error.line(), error.column());
      return new Mark(start, "error", ErrorText.of(error), "tfguard.unreadable");
    }

    static Mark of(Finding finding) {
      return new Mark(
          finding.location().start(),
          severity(finding.severity()),
          NamedMessage.of(finding),
          "tfguard." + finding.check());
    }

    void write(XmlOutput xml) throws XMLStreamException {
      xml.empty("error")
          .attribute("line", start.line())
          .attribute("column", start.column())
          .attribute("severity", severity)
          .attribute("message", message)
          .attribute("source", source);
    }

    private static String severity(Severity severity) {
      return switch (severity) {
        case CRITICAL, HIGH -> "error";
        case MEDIUM -> "warning";
        case LOW -> "info";
      };
    }
  }
}
