package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * JSON that is the same on every machine: compact, and ASCII so that no encoding can change it.
 *
 * <p>What a page of HTML or the log of a pipeline that it is pasted into would obey is escaped.
 */
public final class JsonText {
  private static final int LAST_PLAIN = 0x7e;
  private static final char REPLACEMENT = '\uFFFD';
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final CharacterEscapes EMBEDDABLE = new Embeddable();

  private JsonText() {}

  /** A generator whose target stays open when it is closed. */
  public static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY
        .createGenerator(out)
        .setHighestNonEscapedChar(LAST_PLAIN)
        .setCharacterEscapes(EMBEDDABLE);
  }

  /** Writes a field of text, which may hold anything. */
  static void field(JsonGenerator json, String name, String text) throws IOException {
    json.writeStringField(name, wellFormed(text));
  }

  /** Writes a field that is a list of texts, which may hold anything. */
  public static void field(JsonGenerator json, String name, List<String> texts) throws IOException {
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

  /** Escapes the marks of tags, entities and {@code ##[error]} besides what JSON asks for. */
  private static final class Embeddable extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final String MARKS = "<>&#";

    private final int[] ascii = standardAsciiEscapesForJSON();

    Embeddable() {
      MARKS.chars().forEach(mark -> ascii[mark] = ESCAPE_STANDARD);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int unit) {
      throw new IllegalStateException("only standard escapes are asked for");
    }
  }
}
