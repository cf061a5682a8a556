package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.coverage.Coverage;
import dev.tfguard.coverage.Coverage.Explained;
import dev.tfguard.coverage.Coverage.TypeAttribute;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What the catalogue misses of a provider, for programs. */
public final class CoverageJson {
  private final JsonGenerator json;

  private CoverageJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one object for each of {@code providers}; {@code out} stays open. */
  public static void write(List<Coverage> providers, Writer out) throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "tfguard/coverage/v1");
      json.writeArrayFieldStart("providers");
      for (Coverage coverage : providers) {
        new CoverageJson(json).write(coverage);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void write(Coverage coverage) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "provider", coverage.provider());
    json.writeNumberField("types", coverage.types());
    json.writeNumberField("stateful", coverage.stateful());
    json.writeNumberField("stateless", coverage.stateless());
    JsonText.field(json, "unclassified", coverage.unclassified());
    write("uncatalogued", coverage.uncatalogued());
    write("absent", coverage.absent());
    json.writeArrayFieldStart("explained");
    for (Explained explained : coverage.explained()) {
      json.writeStartObject();
      write(explained.attribute());
      json.writeStringField("because", explained.because());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(String name, List<TypeAttribute> attributes) throws IOException {
    json.writeArrayFieldStart(name);
    for (TypeAttribute attribute : attributes) {
      json.writeStartObject();
      write(attribute);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(TypeAttribute attribute) throws IOException {
    JsonText.field(json, "type", attribute.type());
    JsonText.field(json, "attribute", attribute.path());
  }
}
