package dev.tfguard.coverage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what {@code terraform providers schema -json} prints (Terraform's
 * internal/command/jsonprovider/provider.go).
 */
final class SchemaReader {
  private static final String REMEDY =
      "; write it with terraform providers schema -json > schema.json";

  private final String path;
  private final JsonParser json;
  private final BlockReader blocks;

  private SchemaReader(String path, JsonParser json) {
    this.path = path;
    this.json = json;
    this.blocks = new BlockReader(json);
  }

  /**
   * The providers in {@code in}, which {@code path} names, in order of the document. Throws when it
   * is no such document, or cannot be read.
   */
  static List<ProviderSchema> read(String path, InputStream in)
      throws IOException, UnreadableSchemaException {
    try (JsonParser json = new JsonFactory().createParser(in)) {
      return new SchemaReader(path, json).document();
    } catch (JsonProcessingException bad) {
      JsonLocation at = bad.getLocation();
      throw new UnreadableSchemaException(
          path
              + ":"
              + at.getLineNr()
              + ":"
              + at.getColumnNr()
              + ": this is no JSON: "
              + bad.getOriginalMessage().replace('\n', ' ')
              + REMEDY);
    }
  }

  private List<ProviderSchema> document() throws IOException, UnreadableSchemaException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new UnreadableSchemaException(path + ": the document is no object" + REMEDY);
    }
    List<ProviderSchema> providers = new ArrayList<>();
    boolean found = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = json.currentName().equals("provider_schemas");
      found |= wanted;
      if (json.nextToken() == JsonToken.START_OBJECT && wanted) {
        readProviders(providers);
      } else {
        json.skipChildren();
      }
    }
    if (!found) {
      throw new UnreadableSchemaException(path + ": there is no \"provider_schemas\"" + REMEDY);
    }
    return List.copyOf(providers);
  }

  private void readProviders(List<ProviderSchema> providers) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String address = json.currentName();
      json.nextToken();
      providers.add(provider(address));
    }
  }

  private ProviderSchema provider(String address) throws IOException {
    SchemaNode configuration = SchemaNode.EMPTY;
    SortedMap<String, SchemaNode> types = new TreeMap<>();
    for (String part = blocks.enter(); !part.isEmpty(); part = blocks.next()) {
      if (part.equals("provider")) {
        configuration = schema();
      } else if (part.equals("resource_schemas")) {
        for (String type = blocks.enter(); !type.isEmpty(); type = blocks.next()) {
          types.put(type, schema());
        }
      } else {
        json.skipChildren();
      }
    }
    return new ProviderSchema(address, configuration, types);
  }

  private SchemaNode schema() throws IOException {
    SchemaNode block = SchemaNode.EMPTY;
    for (String part = blocks.enter(); !part.isEmpty(); part = blocks.next()) {
      if (part.equals("block")) {
        block = blocks.block();
      } else {
        json.skipChildren();
      }
    }
    return block;
  }
}
