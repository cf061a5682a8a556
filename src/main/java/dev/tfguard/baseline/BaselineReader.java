package dev.tfguard.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Severity;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a baseline strictly: what it does not know is a mistake. */
public final class BaselineReader {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String FAMILY = "tfguard/baseline/v";
  private static final List<String> MEMBERS =
      List.of("fingerprint", "check", "severity", "path", "address", "attribute", "type");

  private final String name;
  private final JsonParser json;
  private final List<Entry> entries = new ArrayList<>();
  private boolean hasSchema;
  private boolean hasFindings;

  private BaselineReader(String name, JsonParser json) {
    this.name = name;
    this.json = json;
  }

  /** Throws {@link BrokenBaselineException} at the first thing that is wrong. */
  public static Baseline read(SourceFile file) {
    Optional<Integer> conflict = MergeConflict.line(file.text());
    if (conflict.isPresent()) {
      throw new BrokenBaselineException(
          place(file.path(), conflict.get(), 1)
              + "a merge left its conflict markers here; write the baseline again with tfguard scan"
              + " --write-baseline");
    }
    return parse(file);
  }

  /**
   * What a file knows that is to be written anew: nothing if it is empty, and what either side
   * knows if a merge left conflict markers in it; throws {@link BrokenBaselineException} when it is
   * something else than a baseline.
   */
  public static Baseline readToRenew(SourceFile file) {
    if (file.text().isBlank()) {
      return Baseline.EMPTY;
    }
    return MergeConflict.line(file.text()).isPresent()
        ? parse(new SourceFile(file.path(), MergeConflict.bothSides(file.text())))
        : parse(file);
  }

  private static Baseline parse(SourceFile file) {
    try (JsonParser json = FACTORY.createParser(file.text())) {
      BaselineReader reader = new BaselineReader(file.path(), json);
      reader.readFile();
      return Baseline.of(reader.entries);
    } catch (JsonProcessingException bad) {
      String fault = bad.getOriginalMessage().lines().findFirst().orElse("");
      throw broken(file.path(), bad.getLocation(), "it is not JSON: " + fault);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void readFile() throws IOException {
    expect(json.nextToken(), JsonToken.START_OBJECT, "there is no object");
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String member = json.currentName();
      switch (member) {
        case "schema" -> readSchema();
        case "findings" -> readFindings();
        default -> throw broken("it knows no \"" + member + '"');
      }
    }
    if (json.nextToken() != null) {
      throw broken("there is more behind its end");
    }
    if (!hasSchema || !hasFindings) {
      throw broken("it has no \"" + (hasSchema ? "findings" : "schema") + '"');
    }
  }

  private void readSchema() throws IOException {
    String schema = text("schema");
    if (schema.startsWith(FAMILY) && !schema.equals(BaselineText.SCHEMA)) {
      throw new BrokenBaselineException(
          place(json.currentTokenLocation())
              + "the schema "
              + schema
              + " is not the one of this tfguard, "
              + BaselineText.SCHEMA
              + "; use the tfguard that wrote the file");
    }
    if (!schema.equals(BaselineText.SCHEMA)) {
      throw broken("its schema is \"" + schema + '"');
    }
    hasSchema = true;
  }

  private void readFindings() throws IOException {
    expect(json.nextToken(), JsonToken.START_ARRAY, "\"findings\" is no list");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.START_OBJECT, "a finding is no object");
      entries.add(readEntry());
    }
    hasFindings = true;
  }

  private Entry readEntry() throws IOException {
    Map<String, String> members = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String member = json.currentName();
      if (!MEMBERS.contains(member)) {
        throw broken("a finding knows no \"" + member + '"');
      }
      members.put(member, text(member));
    }
    return entry(members);
  }

  private Entry entry(Map<String, String> members) {
    needed(members, "fingerprint");
    return new Entry(
        check(needed(members, "check")),
        severity(needed(members, "severity")),
        path(needed(members, "path")),
        needed(members, "address"),
        members.getOrDefault("attribute", ""),
        needed(members, "type"));
  }

  private String needed(Map<String, String> members, String member) {
    return Optional.ofNullable(members.get(member))
        .orElseThrow(() -> broken("a finding has no \"" + member + '"'));
  }

  private CheckId check(String id) {
    try {
      return new CheckId(id);
    } catch (IllegalArgumentException bad) {
      throw broken('"' + id + "\" is no check");
    }
  }

  private Severity severity(String wireName) {
    return Severity.parse(wireName).orElseThrow(() -> broken('"' + wireName + "\" is no severity"));
  }

  private String path(String path) {
    if (!isPath(path)) {
      throw broken('"' + path + "\" is no path");
    }
    return path;
  }

  private static boolean isPath(String path) {
    try {
      return !path.isEmpty() && Path.of(path).getFileName() != null;
    } catch (InvalidPathException bad) {
      return false;
    }
  }

  private String text(String member) throws IOException {
    expect(json.nextToken(), JsonToken.VALUE_STRING, '"' + member + "\" is no text");
    return json.getText();
  }

  private void expect(JsonToken found, JsonToken wanted, String otherwise) {
    if (found != wanted) {
      throw broken(otherwise);
    }
  }

  private BrokenBaselineException broken(String why) {
    return broken(name, json.currentTokenLocation(), why);
  }

  private static BrokenBaselineException broken(String name, JsonLocation at, String why) {
    return new BrokenBaselineException(
        place(name, at.getLineNr(), at.getColumnNr())
            + "this is no baseline of tfguard: "
            + why
            + "; restore it, or delete it and write it with tfguard scan --write-baseline");
  }

  private String place(JsonLocation at) {
    return place(name, at.getLineNr(), at.getColumnNr());
  }

  private static String place(String name, int line, int column) {
    return name + ':' + line + ':' + Math.max(1, column) + ": "; // of an empty file it is 0
  }
}
