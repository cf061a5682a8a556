package dev.tfguard.plan;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one configuration of a provider sets.
 *
 * @param values by the path of the argument, dots for nested blocks; empty for what is not a
 *     constant
 */
public record ProviderArguments(Map<String, Optional<String>> values) {

  /** Copies the map. */
  public ProviderArguments {
    values = Map.copyOf(values);
  }

  /**
   * The value of the argument at {@code path}, or {@code unset} when it is not written; empty when
   * it cannot be known.
   */
  public Optional<String> value(String path, Optional<String> unset) {
    return values.getOrDefault(path, unset);
  }

  /** Collects arguments while the expressions are read that hold them. */
  static final class Reader {
    private final JsonCursor json;
    private final References references;
    private final Map<String, Optional<String>> values = new HashMap<>();

    Reader(JsonCursor json, References references) {
      this.json = json;
      this.references = references;
    }

    /** Reads the {@code expressions} that the cursor is at. */
    void read() throws IOException {
      read("");
    }

    ProviderArguments arguments() {
      return new ProviderArguments(values);
    }

    private void read(String path) throws IOException {
      if (json.isList()) {
        while (json.nextElement()) {
          read(path);
        }
      } else if (json.isObject()) {
        members(path);
      } else {
        json.skip();
      }
    }

    private void members(String path) throws IOException {
      Members members = json.members();
      while (members.next()) {
        switch (members.key()) {
          case "constant_value" -> constant(path);
          case "references" -> {
            values.put(path, Optional.empty());
            references.readList();
          }
          default -> read(path.isEmpty() ? members.key() : path + "." + members.key());
        }
      }
    }

    private void constant(String path) throws IOException {
      if (json.isObject() || json.isList() || json.isNull()) {
        json.skip();
      } else {
        values.put(path, Optional.of(json.scalar()));
      }
    }
  }
}
