package dev.tfguard.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tfguard.finding.Armed;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Dependent;
import dev.tfguard.finding.Edit;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.PlanCounts;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Progress;
import dev.tfguard.finding.Remedy;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.SourceError;
import dev.tfguard.finding.Subject;
import dev.tfguard.finding.Summary;
import dev.tfguard.finding.Suppression;
import dev.tfguard.finding.Threshold;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import dev.tfguard.source.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
    return new ReportContext(
        "1.2.3",
        this::source,
        this::fixes,
        this::repositoryPath,
        finding -> finding.fails(Threshold.HIGH),
        style,
        detail);
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
            summary.has("changes")
                ? Optional.of(counts(summary.path("changes")))
                : Optional.empty(),
            List.of(),
            Optional.ofNullable(summary.get("baseline"))
                .map(
                    node ->
                        new Progress(node.path("known").asInt(), node.path("mended").asInt()))));
  }

  private static PlanCounts counts(JsonNode node) {
    return new PlanCounts(
        node.path("plans").asInt(),
        node.path("create").asInt(),
        node.path("update").asInt(),
        node.path("replace").asInt(),
        node.path("delete").asInt(),
        node.path("forget").asInt(),
        node.path("unchanged").asInt(),
        node.path("unknown").asInt(),
        node.path("moved").asInt(),
        node.path("imported").asInt(),
        node.path("deferred").asInt(),
        node.path("invocations").asInt());
  }

  private static PlannedChange change(JsonNode node) {
    List<Dependent> dependents = new ArrayList<>();
    node.path("dependents")
        .forEach(
            part ->
                dependents.add(
                    new Dependent(
                        part.path("address").asText(),
                        part.path("stateful").asBoolean(),
                        Dependent.Fate.valueOf(part.path("fate").asText()),
                        texts(part.path("refersTo")))));
    List<Remedy> remedies = new ArrayList<>();
    node.path("remedies")
        .forEach(
            part ->
                remedies.add(new Remedy(part.path("text").asText(), part.path("code").asText())));
    return new PlannedChange(
        node.path("plan").asText("plan.json"),
        node.path("configAddress").asText("aws_x.gone"),
        texts(node.path("actions")),
        Optional.ofNullable(node.path("reason").textValue()),
        texts(node.path("replacePaths")),
        Optional.ofNullable(node.path("deposed").textValue()),
        node.path("why").asText(),
        new Armed(
            Armed.State.valueOf(node.path("armed").path("state").asText()),
            node.path("armed").path("text").asText()),
        dependents,
        remedies);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
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
    Finding planned = node.has("change") ? finding.inPlan(change(node.path("change"))) : finding;
    Finding judged = suppression(node).map(planned::suppressedBy).orElse(planned);
    return node.path("fixable").asBoolean() ? judged.withFix() : judged;
  }

  private static Optional<Suppression> suppression(JsonNode node) {
    if (node.path("waived").asBoolean()) {
      return Optional.of(Suppression.byOption("--allow"));
    }
    return Optional.ofNullable(node.get("suppression"))
        .map(
            by ->
                new Suppression(
                    Suppression.Kind.valueOf(by.path("kind").asText()),
                    by.path("reason").asText(),
                    by.path("owner").asText(),
                    Optional.ofNullable(by.path("until").textValue()).map(LocalDate::parse),
                    by.path("place").asText()));
  }

  /** The {@code edits} of the finding with the same check and address: each replaces a text. */
  private List<Edit> fixes(Finding finding) {
    List<Edit> edits = new ArrayList<>();
    for (JsonNode node : json.path("findings")) {
      if (finding(node).fingerprint().equals(finding.fingerprint())) {
        node.path("edits").forEach(edit -> edits.add(edit(edit)));
      }
    }
    return edits;
  }

  private Edit edit(JsonNode node) {
    String path = node.path("path").asText();
    String text = source(path).map(SourceFile::text).orElse("");
    int start = text.indexOf(node.path("at").asText());
    Span span = new Span(start, start + node.path("at").asText().length());
    return new Edit(path, new TextEdit(span, node.path("replacement").asText()));
  }

  /** The run was in the folder {@code directory} of a repository. */
  private String repositoryPath(String path) {
    boolean outside = path.startsWith("/") || path.startsWith("../");
    return json.has("directory") && !outside ? json.path("directory").asText() + "/" + path : path;
  }

  /** The place of the text {@code at} in the source. */
  private Location location(JsonNode node) {
    if (!node.has("at")) {
      Position start = new Position(1, 1);
      return new Location(node.path("path").asText(), new Span(0, 0), start, start);
    }
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
    String name = json.path("files").path(path).asText(path);
    if (name.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Path file = folder.resolve(name);
    try {
      return Files.exists(file)
          ? Optional.of(SourceFile.decode(path, Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }
}
