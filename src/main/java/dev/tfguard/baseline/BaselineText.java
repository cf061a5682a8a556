package dev.tfguard.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a baseline in the schema {@code tfguard/baseline/v1}: JSON with one entry a line, so that
 * git shows and merges it entry by entry, and in ASCII, so that no encoding can change it.
 */
public final class BaselineText {
  static final String SCHEMA = "tfguard/baseline/v1";

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int LAST_ASCII = 0x7e;

  private BaselineText() {}

  /** The whole file; the same for the same entries. */
  public static String of(Baseline baseline) {
    Map<String, Integer> ordinals = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (Entry entry : baseline.entries()) {
      lines.add(line(entry, ordinals.merge(entry.key(), 1, Integer::sum)));
    }
    return of(lines);
  }

  /** The file with {@code entries}, which are written out. */
  static String of(Collection<String> entries) {
    String lines = entries.isEmpty() ? "" : String.join(",\n", entries) + "\n";
    return "{\"schema\":\"" + SCHEMA + "\",\"findings\":[\n" + lines + "]}\n";
  }

  private static String line(Entry entry, int ordinal) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.setHighestNonEscapedChar(LAST_ASCII);
      json.writeStartObject();
      json.writeStringField("fingerprint", entry.fingerprint(ordinal));
      json.writeStringField("check", entry.check().value());
      json.writeStringField("severity", entry.severity().wireName());
      json.writeStringField("path", entry.path());
      json.writeStringField("address", entry.address());
      if (!entry.attribute().isEmpty()) {
        json.writeStringField("attribute", entry.attribute());
      }
      json.writeStringField("type", entry.type());
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }
}
