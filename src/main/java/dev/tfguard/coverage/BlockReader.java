package dev.tfguard.coverage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the blocks of a schema with all that is in them (Terraform's
 * internal/command/jsonprovider/block.go and attribute.go; types as cty writes them).
 */
final class BlockReader {
  private final JsonParser json;

  BlockReader(JsonParser json) {
    this.json = json;
  }

  /** The first name in the object here, at whose value the parser then is; empty without any. */
  String enter() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return "";
    }
    return next();
  }

  /** The next name in the object that was entered; empty at its end. */
  String next() throws IOException {
    if (json.nextToken() != JsonToken.FIELD_NAME) {
      return "";
    }
    String name = json.currentName();
    json.nextToken();
    return name;
  }

  SchemaNode block() throws IOException {
    SortedMap<String, SchemaNode> children = new TreeMap<>();
    for (String part = enter(); !part.isEmpty(); part = next()) {
      switch (part) {
        case "attributes" -> attributes(children);
        case "block_types" -> nested(children);
        default -> json.skipChildren();
      }
    }
    return new SchemaNode(true, children);
  }

  private void nested(SortedMap<String, SchemaNode> children) throws IOException {
    for (String name = enter(); !name.isEmpty(); name = next()) {
      for (String part = enter(); !part.isEmpty(); part = next()) {
        if (part.equals("block")) {
          children.put(name, block());
        } else {
          json.skipChildren();
        }
      }
    }
  }

  private void attributes(SortedMap<String, SchemaNode> children) throws IOException {
    for (String name = enter(); !name.isEmpty(); name = next()) {
      children.put(name, attribute());
    }
  }

  private SchemaNode attribute() throws IOException {
    SortedMap<String, SchemaNode> children = new TreeMap<>();
    boolean settable = false;
    for (String part = enter(); !part.isEmpty(); part = next()) {
      switch (part) {
        case "optional", "required" -> settable |= json.getBooleanValue();
        case "nested_type" -> children.putAll(block().children());
        case "type" -> type(children);
        default -> json.skipChildren();
      }
    }
    return new SchemaNode(settable, children);
  }

  /** A type is a name, or a list of a name and what it is of: {@code ["object", {...}]}. */
  private void type(SortedMap<String, SchemaNode> children) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        for (String name = enter(); !name.isEmpty(); name = next()) {
          SortedMap<String, SchemaNode> inner = new TreeMap<>();
          type(inner);
          children.put(name, new SchemaNode(true, inner));
        }
      } else {
        type(children);
      }
    }
  }
}
