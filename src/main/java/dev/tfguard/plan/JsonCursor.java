package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** A place in a document, from which values are taken as what they have to be. */
final class JsonCursor {
  private static final Keys NONE = Keys.of();
  private static final int MOST_DIGITS = 18;

  private final JsonParser parser;

  JsonCursor(JsonParser parser) {
    this.parser = parser;
  }

  /** The members of the object here, none of whose keys matters twice. */
  Members members() {
    return new Members(this, parser, NONE);
  }

  /** The same; empty when there is no object here, and then what there is has been passed over. */
  Optional<Members> membersIfObject() throws IOException {
    if (isObject()) {
      return Optional.of(members());
    }
    skip();
    return Optional.empty();
  }

  /** The members of the object here, which is what {@code what}, a noun, has to be. */
  Members members(String what, Keys known) throws MalformedPlanException {
    if (!isObject()) {
      throw fault(what + " is not an object");
    }
    return new Members(this, parser, known);
  }

  /** Enters the list here, which is what {@code what} has to be; null is an empty one. */
  boolean entersList(String what) throws MalformedPlanException {
    if (isNull()) {
      return false;
    }
    require(JsonToken.START_ARRAY, what, "a list");
    return true;
  }

  /** Goes to the next element of a list that was entered, if there is one. */
  boolean nextElement() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  String text(String what) throws IOException {
    require(JsonToken.VALUE_STRING, what, "a string");
    return parser.getText();
  }

  /** The string here; empty for null. */
  Optional<String> optionalText(String what) throws IOException {
    return isNull() ? Optional.empty() : Optional.of(text(what));
  }

  /** The boolean here; empty for null. */
  Optional<Boolean> optionalBoolean(String what) throws IOException {
    if (isNull()) {
      return Optional.empty();
    }
    if (!parser.currentToken().isBoolean()) {
      throw fault("\"" + what + "\" is not true or false");
    }
    return Optional.of(parser.getBooleanValue());
  }

  /** The whole number here, which is one that can count something. */
  long integer(String what) throws IOException {
    if (!isInteger() || parser.getTextLength() > MOST_DIGITS) {
      throw fault("\"" + what + "\" is not a whole number");
    }
    return parser.getLongValue();
  }

  /** The text of the scalar here as the document has it, without the quotes of a string. */
  String scalar() throws IOException {
    return parser.getText();
  }

  boolean isNull() {
    return is(JsonToken.VALUE_NULL);
  }

  boolean isString() {
    return is(JsonToken.VALUE_STRING);
  }

  boolean isInteger() {
    return is(JsonToken.VALUE_NUMBER_INT);
  }

  boolean isObject() {
    return is(JsonToken.START_OBJECT);
  }

  boolean isList() {
    return is(JsonToken.START_ARRAY);
  }

  private boolean is(JsonToken token) {
    return parser.hasToken(token);
  }

  /** Passes over the value here, without keeping any of it. */
  void skip() throws IOException {
    parser.skipChildren();
  }

  private void require(JsonToken token, String what, String kind) throws MalformedPlanException {
    if (!is(token)) {
      throw fault("\"" + what + "\" is not " + kind);
    }
  }

  MalformedPlanException fault(String message) {
    return MalformedPlanException.at(parser.currentTokenLocation(), message);
  }

  MalformedPlanException fault(String message, String hint) {
    return MalformedPlanException.at(parser.currentTokenLocation(), message, hint);
  }
}
