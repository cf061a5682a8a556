package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Parses plans written in a test, with a selection that knows two types. */
final class PlanText {
  /** Wants three paths of databases, and of buckets their changes only. */
  static final Function<String, AttributeSelection> SELECTION =
      type ->
          switch (type) {
            case "aws_db_instance" ->
                new AttributeSelection(
                    true,
                    true,
                    List.of(
                        List.of("deletion_protection"),
                        List.of("settings", "backup", "days"),
                        List.of("zones")));
            case "aws_s3_bucket" -> new AttributeSelection(true, false, List.of());
            default -> AttributeSelection.NONE;
          };

  private PlanText() {}

  static Plan parse(String json) throws IOException {
    return parse(json.getBytes(StandardCharsets.UTF_8));
  }

  static Plan parse(byte[] json) throws IOException {
    try (JsonParser parser = PlanJson.FACTORY.createParser(json)) {
      parser.nextToken();
      return new PlanParser(SELECTION).parse(parser, "plan.json");
    }
  }

  /** A plan with these elements of {@code resource_changes}. */
  static Plan withChanges(String... changes) throws IOException {
    return parse(
        "{\"format_version\":\"1.2\",\"resource_changes\":[" + String.join(",", changes) + "]}");
  }

  /** A change of the database {@code aws_db_instance.main}. */
  static String database(String change) {
    return "{\"address\":\"aws_db_instance.main\",\"mode\":\"managed\",\"type\":\"aws_db_instance\","
        + "\"name\":\"main\",\"provider_name\":\"registry.terraform.io/hashicorp/aws\",\"change\":"
        + change
        + "}";
  }

  /** The only change that is kept of the database. */
  static ResourceChange onlyDatabase(String change) throws IOException {
    List<ResourceChange> kept = withChanges(database(change)).changes();
    if (kept.size() != 1) {
      throw new AssertionError(kept.size() + " changes are kept");
    }
    return kept.get(0);
  }
}
