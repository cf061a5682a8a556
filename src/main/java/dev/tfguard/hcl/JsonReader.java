package dev.tfguard.hcl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.tfguard.hcl.JsonValue.JsonArray;
import dev.tfguard.hcl.JsonValue.JsonNumber;
import dev.tfguard.hcl.JsonValue.JsonObject;
import dev.tfguard.hcl.JsonValue.JsonText;
import dev.tfguard.hcl.JsonValue.JsonWord;
import dev.tfguard.hcl.JsonValue.Member;
import dev.tfguard.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one JSON text (RFC 8259) into values with spans. */
final class JsonReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String text;
  private final int base;
  private final JsonParser parser;

  private JsonReader(String text, int base, JsonParser parser) {
    this.text = text;
    this.base = base;
    this.parser = parser;
  }

  /** Reads {@code text}; throws {@link SyntaxFault} where it is not one JSON value. */
  static JsonValue read(String text) {
    int base = text.startsWith("\uFEFF") ? 1 : 0;
    try (JsonParser parser = FACTORY.createParser(text.substring(base))) {
      return new JsonReader(text, base, parser).only();
    } catch (JsonProcessingException bad) {
      throw new SyntaxFault(diagnostic(text, base, bad));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Diagnostic diagnostic(String text, int base, JsonProcessingException bad) {
    JsonLocation location = bad.getLocation();
    long offset = location == null ? 0 : Math.max(0, location.getCharOffset());
    int at = (int) Math.min(text.length(), base + offset);
    return new Diagnostic(
        new Span(at, Math.min(text.length(), at + 1)),
        "This is not JSON: " + firstSentence(bad.getOriginalMessage()),
        "A .json source holds one JSON object (RFC 8259)");
  }

  /** What is wrong, without Jackson's own account of where. */
  private static String firstSentence(String message) {
    String line = message.lines().findFirst().orElse("");
    int place = line.indexOf(" (start marker");
    return place < 0 ? line : line.substring(0, place);
  }

  private JsonValue only() throws IOException {
    parser.nextToken();
    if (parser.currentToken() == null) {
      throw fault(text.length(), "An empty file");
    }
    JsonValue value = value();
    if (parser.nextToken() != null) {
      throw fault(start(), "More text behind the JSON value");
    }
    return value;
  }

  private SyntaxFault fault(int at, String message) {
    return new SyntaxFault(
        new Diagnostic(new Span(at, at), message, "A .json source holds one JSON object"));
  }

  private JsonValue value() throws IOException {
    int start = start();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(start);
      case START_ARRAY -> array(start);
      case VALUE_STRING -> string(start);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String digits = parser.getText();
        yield new JsonNumber(start, start + digits.length(), digits);
      }
      default -> {
        String word = parser.getText();
        yield new JsonWord(start, start + word.length(), word);
      }
    };
  }

  private JsonValue object(int start) throws IOException {
    List<Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      JsonText name = string(start());
      parser.nextToken();
      members.add(new Member(name, value()));
    }
    return new JsonObject(start, start() + 1, List.copyOf(members));
  }

  private JsonValue array(int start) throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return new JsonArray(start, start() + 1, List.copyOf(elements));
  }

  private JsonText string(int start) throws IOException {
    return new JsonText(start, JsonStrings.end(text, start), parser.getText());
  }

  private int start() {
    return base + (int) parser.currentTokenLocation().getCharOffset();
  }
}
