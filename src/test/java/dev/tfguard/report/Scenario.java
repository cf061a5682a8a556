package dev.tfguard.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.SourceError;
import dev.tfguard.finding.Subject;
import dev.tfguard.finding.Summary;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder with the outcome of a run in {@code scenario.json} and the sources it is about. */
record Scenario(Path folder, JsonNode json) {

  static Scenario read(Path folder) throws IOException {
    return new Scenario(
        folder, new ObjectMapper().readTree(folder.resolve("scenario.json").toFile()));
  }

  ReportContext context() {
    Style style = Style.valueOf(json.path("style").asText("PLAIN"));
    Detail detail = Detail.valueOf(json.path("detail").asText("FULL"));
    return new ReportContext("1.2.3", this::source, style, detail);
  }

  Findings findings() {
    List<Finding> findings = new ArrayList<>();
    json.path("findings").forEach(node -> findings.add(finding(node)));
    List<SourceError> errors = new ArrayList<>();
    json.path("errors").forEach(node -> errors.add(error(node)));
    JsonNode summary = json.path("summary");
    List<String> unclassified = new ArrayList<>();
    summary.path("unclassified").forEach(type -> unclassified.add(type.asText()));
    return Findings.of(
        findings,
        errors,
        new Summary(
            summary.path("files").asInt(),
            summary.path("resources").asInt(),
            summary.path("stateful").asInt(),
            summary.path("protected").asInt(),
            unclassified,
            Optional.empty()));
  }

  private Finding finding(JsonNode node) {
    List<String> addresses = new ArrayList<>();
    node.path("addresses").forEach(address -> addresses.add(address.asText()));
    Subject subject =
        new Subject(
            node.path("type").asText(),
            node.path("local").asText(addresses.get(0)),
            addresses,
            node.path("attribute").asText());
    Finding finding =
        Finding.at(
            location(node),
            new CheckId(node.path("check").asText()),
            Severity.parse(node.path("severity").asText()).orElseThrow(),
            subject,
            node.path("message").asText());
    return node.path("fixable").asBoolean() ? finding.withFix() : finding;
  }

  /** The place of the text {@code at} in the source. */
  private Location location(JsonNode node) {
    SourceFile source = source(node.path("path").asText()).orElseThrow();
    String at = node.path("at").asText();
    int start = source.text().indexOf(at);
    return Location.of(source, new Span(start, start + at.length()));
  }

  private static SourceError error(JsonNode node) {
    return new SourceError(
        node.path("path").asText(),
        node.path("line").asInt(),
        node.path("column").asInt(),
        node.path("message").asText(),
        node.path("hint").asText());
  }

  /** A path whose name no file system takes is in {@code files} with the name it has here. */
  private Optional<SourceFile> source(String path) {
    Path file = folder.resolve(json.path("files").path(path).asText(path));
    try {
      return Files.exists(file)
          ? Optional.of(SourceFile.decode(path, Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }
}
