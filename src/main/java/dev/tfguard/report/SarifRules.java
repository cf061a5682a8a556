package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDocs;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules that the results of a run belong to: one for each severity of a check, as in {@code
 * missing-prevent-destroy/high}. GitHub reads the severity of an alert from its rule alone, and
 * with one rule a check every doubt would stop a pull request as a doomed database does.
 */
final class SarifRules {
  private static final int MOST_CHARACTERS = 1024;

  /** Checks that say what may be wrong rather than what is. */
  private static final Set<String> DOUBTS =
      Set.of("plan-unclassified", "undecided-protection", "unread-module");

  private final Map<String, Rule> rules;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  private SarifRules(Map<String, Rule> rules) {
    this.rules = rules;
    rules.keySet().forEach(id -> indexes.put(id, indexes.size()));
  }

  /** A check, where it has one severity. */
  private record Rule(CheckId check, Severity severity) {}

  /** Those of {@code findings}, by id. */
  static SarifRules of(Collection<Finding> findings) {
    Map<String, Rule> rules = new TreeMap<>();
    for (Finding finding : findings) {
      rules.putIfAbsent(id(finding), new Rule(finding.check(), finding.severity()));
    }
    return new SarifRules(rules);
  }

  static String id(Finding finding) {
    return finding.check() + "/" + finding.severity().wireName();
  }

  /** Where in the list of rules that of {@code finding} is, 0-based. */
  int index(Finding finding) {
    return indexes.getOrDefault(id(finding), -1);
  }

  /** Writes the array {@code rules}. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    if (!rules.isEmpty()) {
      CheckDocs docs = CheckDocs.bundled();
      for (Map.Entry<String, Rule> rule : rules.entrySet()) {
        write(rule.getKey(), rule.getValue(), docs, json);
      }
    }
    json.writeEndArray();
  }

  private static void write(String id, Rule rule, CheckDocs docs, JsonGenerator json)
      throws IOException {
    CheckDoc doc = docs.find(rule.check().value()).orElseGet(() -> unknown(rule.check()));
    json.writeStartObject();
    json.writeStringField("id", id);
    SarifText.raw(json, "shortDescription", doc.title());
    SarifText.raw(json, "fullDescription", firstParagraph(doc.what()));
    json.writeObjectFieldStart("help");
    JsonText.field(json, "text", CheckPage.text(doc, Style.PLAIN));
    JsonText.field(json, "markdown", CheckMarkdown.text(doc));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    writeProperties(rule, json);
    json.writeEndObject();
  }

  private static void writeProperties(Rule rule, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("check", rule.check().value());
    JsonText.field(json, "tags", List.of("data-loss", "security", "terraform"));
    json.writeStringField("precision", DOUBTS.contains(rule.check().value()) ? "medium" : "high");
    json.writeStringField("security-severity", score(rule.severity()));
    json.writeEndObject();
  }

  private static CheckDoc unknown(CheckId check) {
    String id = check.value();
    return new CheckDoc(id, id, id, id, id, id, List.of());
  }

  private static String firstParagraph(String text) {
    String paragraph = text.strip().split("\n\\s*\n", 2)[0].replaceAll("\\s+", " ");
    return paragraph.length() <= MOST_CHARACTERS
        ? paragraph
        : paragraph.substring(0, paragraph.lastIndexOf(' ', MOST_CHARACTERS - 1)) + "…";
  }

  /** How SARIF calls {@code severity}. */
  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }

  /** Amid the range that GitHub calls by the name of {@code severity}. */
  static String score(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "9.5";
      case HIGH -> "8.0";
      case MEDIUM -> "5.5";
      case LOW -> "2.0";
    };
  }
}
