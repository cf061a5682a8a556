package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** JSON that is the same on every machine: compact, and ASCII so that no encoding can change it. */
final class JsonText {
  private static final int LAST_PLAIN = 0x7e;
  private static final char REPLACEMENT = '\uFFFD';
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonText() {}

  /** A generator whose target stays open when it is closed. */
  static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY.createGenerator(out).setHighestNonEscapedChar(LAST_PLAIN);
  }

  /** Writes a field of text, which may hold anything. */
  static void field(JsonGenerator json, String name, String text) throws IOException {
    json.writeStringField(name, wellFormed(text));
  }

  /** Writes a field that is a list of texts, which may hold anything. */
  static void field(JsonGenerator json, String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(wellFormed(text));
    }
    json.writeEndArray();
  }

  /** A lone surrogate, which JSON readers refuse, becomes U+FFFD. */
  private static String wellFormed(String text) {
    if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(p -> Character.getType(p) == Character.SURROGATE ? REPLACEMENT : p)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
