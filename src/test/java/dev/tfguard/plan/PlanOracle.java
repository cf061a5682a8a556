package dev.tfguard.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the doomed of a plan in the simplest way: all of it in memory. */
final class PlanOracle {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> HARMLESS = Set.of("no-op", "read", "create", "update");

  private PlanOracle() {}

  /** Address, key of the deposed object and actions of all that is not surely kept. */
  static List<String> doomed(JsonNode plan) {
    List<String> doomed = new ArrayList<>();
    for (JsonNode change : plan.path("resource_changes")) {
      Set<String> actions = new HashSet<>();
      change.path("change").path("actions").forEach(action -> actions.add(action.textValue()));
      boolean harmless = !actions.isEmpty() && HARMLESS.containsAll(actions);
      if (!harmless && !isData(change)) {
        doomed.add(
            "%s %s %s"
                .formatted(
                    change.path("address").textValue(),
                    change.path("deposed").asText(""),
                    change.path("change").path("actions")));
      }
    }
    return doomed;
  }

  private static boolean isData(JsonNode change) {
    String mode = change.path("mode").asText("");
    String address = change.path("address").asText("");
    return mode.isEmpty() ? address.matches("data\\.\\w+\\.\\w+") : mode.equals("data");
  }

  /** Tells whether only a close reading of an address can say whether it is one of data. */
  static boolean isHard(JsonNode plan) {
    for (JsonNode change : plan.path("resource_changes")) {
      if (!change.hasNonNull("mode") && change.path("address").asText("").contains("data")) {
        return true;
      }
    }
    return false;
  }

  /** The same of what was read. */
  static List<String> doomed(Plan plan) {
    return plan.changes().stream()
        .filter(change -> !HARMLESS.containsAll(change.actions().names()) || isEmpty(change))
        .map(
            change ->
                "%s %s %s"
                    .formatted(
                        change.address(), change.deposed().orElse(""), json(change.actions())))
        .toList();
  }

  private static boolean isEmpty(ResourceChange change) {
    return change.actions().names().isEmpty();
  }

  private static String json(Actions actions) {
    return JSON.valueToTree(actions.names()).toString();
  }
}
