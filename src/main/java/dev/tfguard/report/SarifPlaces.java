package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.finding.Location;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Writes files and places in them, and keeps the lines of the files that were asked for. */
final class SarifPlaces {
  /** What relative paths start from; GitHub knows it by this name. */
  static final String ROOT = "%SRCROOT%";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ReportContext context;
  private final Map<String, SourceFile> sources = new HashMap<>();
  private final Map<String, LineIndex> lines = new HashMap<>();

  SarifPlaces(ReportContext context) {
    this.context = context;
  }

  /** Writes the {@code physicalLocation} of {@code location}. */
  void physical(JsonGenerator json, Location location) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, location.path());
    region(json, "region", location.path(), location.start(), location.end());
    json.writeEndObject();
  }

  /** Writes the {@code artifactLocation} of the file at {@code path}, as a finding names it. */
  void artifact(JsonGenerator json, String path) throws IOException {
    String name = context.repositoryPaths().apply(path);
    boolean absolute = name.startsWith("/");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", (absolute ? "file://" : "") + SarifText.uri(name));
    if (!absolute && !name.startsWith("../")) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
  }

  /** Writes the region of {@code span} under {@code name}. */
  void region(JsonGenerator json, String name, String path, Span span) throws IOException {
    LineIndex index = lines.computeIfAbsent(path, unseen -> LineIndex.of(source(path).text()));
    region(json, name, path, index.position(span.start()), index.position(span.end()));
  }

  private void region(JsonGenerator json, String name, String path, Position start, Position end)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", column(path, start));
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", column(path, end));
    json.writeEndObject();
  }

  /** A byte order mark is no column (SARIF 2.1.0, 3.30.2). */
  private int column(String path, Position position) {
    boolean behindMark = position.line() == 1 && position.column() > 1;
    String text = behindMark ? source(path).text() : "";
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
        ? position.column() - 1
        : position.column();
  }

  /** The file, which is empty where there is none yet. */
  private SourceFile source(String path) {
    return sources.computeIfAbsent(
        path, unseen -> context.sources().apply(path).orElseGet(() -> new SourceFile(path, "")));
  }
}
