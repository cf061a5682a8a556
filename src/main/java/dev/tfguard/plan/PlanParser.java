package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.function.Function;

/**
 * Reads one plan and keeps of it what can matter. Memory does not grow with what is passed over,
 * and the order of keys does not matter.
 */
final class PlanParser {
  private final Selections selections;

  PlanParser(Function<String, AttributeSelection> selection) {
    this.selections = new Selections(selection);
  }

  /**
   * Reads the document whose opening brace {@code parser} is at, up to its closing brace.
   *
   * @param path as it is to stand in the plan
   * @throws UnreadablePlanException when it is no plan, or a broken one
   */
  Plan parse(JsonParser parser, String path) throws IOException {
    try {
      return new PlanDocument(new JsonCursor(parser), selections).read(path);
    } catch (JsonProcessingException fault) {
      throw MalformedPlanException.of(fault, parser.currentLocation());
    }
  }
}
