package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Parses plans that a test has made, for tests of other packages. */
public final class ParsedPlan {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ParsedPlan() {}

  /** The plan in {@code json}, named {@code plan.json}. */
  public static Plan of(JsonNode json, Function<String, AttributeSelection> selection) {
    try (JsonParser parser = PlanJson.FACTORY.createParser(JSON.writeValueAsBytes(json))) {
      parser.nextToken();
      return new PlanParser(selection).parse(parser, "plan.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
