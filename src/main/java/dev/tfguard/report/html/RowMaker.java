package dev.tfguard.report.html;

import dev.tfguard.finding.Dependent;
import dev.tfguard.finding.Edit;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Remedy;
import dev.tfguard.finding.Suppression;
import dev.tfguard.report.ReportContext;
import dev.tfguard.report.TerminalText;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes rows of findings. */
final class RowMaker {
  private static final int SHOWN = 8;

  private final ReportContext context;
  private final Map<String, Optional<SourceFile>> sources = new HashMap<>();
  private final Map<String, LineIndex> lines = new HashMap<>();

  RowMaker(ReportContext context) {
    this.context = context;
  }

  Row row(Finding finding) {
    boolean written = source(finding.location().path()).isPresent();
    return new Row(
        finding.severity().wireName(),
        state(finding),
        TerminalText.visible(finding.address()),
        TerminalText.visible(module(finding)),
        TerminalText.visible(finding.change().map(PlannedChange::plan).orElse("")),
        finding.check().value(),
        TerminalText.visible(headline(finding)),
        TerminalText.visible(finding.location().path()),
        written ? finding.location().start().line() : 0,
        finding.location().start().column(),
        facts(finding),
        snippet(finding),
        steps(finding));
  }

  private Row.State state(Finding finding) {
    if (finding.isOpen()) {
      return context.fails().test(finding) ? Row.State.FAILS : Row.State.OPEN;
    }
    return switch (finding.suppression().get().kind()) {
      case OPTION -> Row.State.ALLOWED;
      case WAIVER, COMMENT -> Row.State.WAIVED;
      case BASELINE -> Row.State.KNOWN;
    };
  }

  /** The folder of the source, or what comes before type and name in the address. */
  private static String module(Finding finding) {
    if (finding.change().isEmpty()) {
      String folder = finding.location().directory();
      return folder.length() <= 1 ? "." : folder.substring(0, folder.length() - 1);
    }
    String address = finding.change().get().configAddress();
    int type = address.lastIndexOf('.', address.lastIndexOf('.') - 1);
    return type < 0 ? "root module" : address.substring(0, type);
  }

  /** The message, without the reason and what follows it where these are told apart from it. */
  static String headline(Finding finding) {
    String message = finding.message();
    String reason = finding.change().map(PlannedChange::why).orElse("");
    int at = reason.isEmpty() ? -1 : message.indexOf(": " + reason);
    return at < 0 ? message : message.substring(0, at);
  }

  private static List<Row.Fact> facts(Finding finding) {
    List<Row.Fact> facts = new ArrayList<>();
    finding.suppression().ifPresent(found -> add("let pass", suppression(found), facts));
    List<String> addresses = finding.subject().addresses();
    if (addresses.size() > 1) {
      add("addresses", some(addresses), facts);
    }
    finding.change().ifPresent(change -> changeFacts(change, facts));
    return List.copyOf(facts);
  }

  private static void changeFacts(PlannedChange change, List<Row.Fact> facts) {
    add("actions", String.join(", ", change.actions()), facts);
    add("deposed object", change.deposed().orElse(""), facts);
    add("why", change.why(), facts);
    add("forced by", String.join(", ", change.replacePaths()), facts);
    String armed = change.armed().state().wireName();
    add(
        "refused by the service",
        change.armed().text().isEmpty() ? "" : armed + ": " + change.armed().text(),
        facts);
    List<String> taken = change.dependents().stream().map(RowMaker::dependent).toList();
    add("takes along", taken.isEmpty() ? "" : some(taken), facts);
  }

  private static String dependent(Dependent dependent) {
    String data = dependent.stateful() ? "data, " : "";
    return dependent.address() + " (" + data + dependent.fate().wireName() + ")";
  }

  private static String suppression(Suppression found) {
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (found.kind()) {
          case WAIVER -> "a waiver";
          case COMMENT -> "a comment in the source";
          case OPTION -> "an option of the command line";
          case BASELINE -> "the baseline";
        });
    parts.add(found.place().isEmpty() ? "" : "at " + found.place());
    parts.add(found.owner().isEmpty() ? "" : "owner " + found.owner());
    parts.add(found.until().map(day -> "until " + day).orElse(""));
    parts.add(found.reason());
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }

  private static String some(List<String> texts) {
    int more = texts.size() - SHOWN;
    return String.join(", ", texts.subList(0, Math.min(SHOWN, texts.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static void add(String label, String text, List<Row.Fact> facts) {
    if (!text.isEmpty()) {
      facts.add(new Row.Fact(label, TerminalText.visible(text)));
    }
  }

  private List<Row.Step> steps(Finding finding) {
    List<Row.Step> steps = new ArrayList<>();
    finding.remedies().forEach(remedy -> steps.add(step(remedy)));
    finding
        .change()
        .map(PlannedChange::remedies)
        .ifPresent(all -> all.forEach(remedy -> steps.add(step(remedy))));
    if (finding.fixable()) {
      String code =
          context.fixes().apply(finding).stream()
              .map(Edit::edit)
              .map(edit -> edit.replacement().stripIndent().strip())
              .collect(Collectors.joining("\n"));
      steps.add(new Row.Step("tfguard fix writes it", code(code)));
    }
    return List.copyOf(steps);
  }

  private static Row.Step step(Remedy remedy) {
    return new Row.Step(TerminalText.visible(remedy.text()), code(remedy.code()));
  }

  private static String code(String code) {
    return code.lines().map(TerminalText::visible).collect(Collectors.joining("\n"));
  }

  private Optional<Snippet> snippet(Finding finding) {
    String path = finding.location().path();
    return source(path)
        .flatMap(
            file ->
                Snippet.of(
                    file,
                    lines.computeIfAbsent(path, unseen -> LineIndex.of(file.text())),
                    finding.location()));
  }

  private Optional<SourceFile> source(String path) {
    return sources.computeIfAbsent(path, context.sources());
  }
}
