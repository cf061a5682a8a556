package dev.tfguard.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.report.JsonText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows for the script of the report: numbers that stand for texts, each of which is there once.
 *
 * <p>A row is a list of severity, state, address, module, plan, check, headline, path, line,
 * column, facts, snippet and steps, in this order; the last three are flat lists.
 */
final class RowData {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The JSON of the rows that nothing lets pass, and of the others. */
  static String of(List<Row> open, List<Row> passed) {
    return new RowData().json(open, passed);
  }

  private String json(List<Row> open, List<Row> passed) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      write("open", open, json);
      write("passed", passed, json);
      JsonText.field(json, "texts", List.copyOf(numbers.keySet()));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter has no cause to
    }
    return out.toString();
  }

  private void write(String name, List<Row> rows, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (Row row : rows) {
      write(row, json);
    }
    json.writeEndArray();
  }

  private void write(Row row, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeNumber(number(row.severity()));
    json.writeNumber(number(row.label()));
    json.writeNumber(number(row.address()));
    json.writeNumber(number(row.module()));
    json.writeNumber(number(row.plan()));
    json.writeNumber(number(row.check()));
    json.writeNumber(number(row.headline()));
    json.writeNumber(number(row.path()));
    json.writeNumber(row.line());
    json.writeNumber(row.column());
    List<String> facts = new ArrayList<>();
    row.facts().forEach(fact -> facts.addAll(List.of(fact.label(), fact.text())));
    write(facts, json);
    write(row.snippet().map(RowData::parts).orElse(List.of()), json);
    List<String> steps = new ArrayList<>();
    row.steps().forEach(step -> steps.addAll(List.of(step.text(), step.code())));
    write(steps, json);
    json.writeEndArray();
  }

  private static List<String> parts(Snippet snippet) {
    return List.of(snippet.number(), snippet.before(), snippet.meant(), snippet.after());
  }

  private void write(List<String> texts, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeNumber(number(text));
    }
    json.writeEndArray();
  }

  private int number(String text) {
    Integer known = numbers.putIfAbsent(text, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }
}
