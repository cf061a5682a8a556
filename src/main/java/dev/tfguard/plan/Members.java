package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Goes through the members of one object. A key that means something may be there only once:
 * whoever else reads the document might take the other of two.
 */
final class Members {
  private final JsonCursor json;
  private final JsonParser parser;
  private final Keys known;
  private long seen;
  private long bit;
  private String key = "";

  Members(JsonCursor json, JsonParser parser, Keys known) {
    this.json = json;
    this.parser = parser;
    this.known = known;
  }

  /** Goes to the value of the next member, if there is one. */
  boolean next() throws IOException {
    if (parser.nextToken() != JsonToken.FIELD_NAME) {
      return false;
    }
    key = parser.currentName();
    bit = known.bit(key);
    if ((seen & bit) != 0) {
      throw json.fault("the key \"" + key + "\" is twice in one object");
    }
    seen |= bit;
    parser.nextToken();
    return true;
  }

  /** The key of the value that the cursor is at. */
  String key() {
    return key;
  }

  /** Tells whether the key of the value that the cursor is at means something. */
  boolean isKnown() {
    return bit != 0;
  }
}
