package dev.tfguard.plan;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the members of one document. */
final class PlanDocument {
  private static final Keys KEYS =
      Keys.of(
          "format_version",
          "terraform_version",
          "resource_changes",
          "deferred_changes",
          "action_invocations",
          "deferred_action_invocations",
          "prior_state",
          "configuration",
          "complete",
          "errored");
  private static final int MOST_KEYS = 100;

  private final JsonCursor json;
  private final PlannedChanges changes;
  private final Invocations invocations;
  private final ReferenceGraph references = new ReferenceGraph();
  private final Set<String> keys = new LinkedHashSet<>();
  private String formatVersion = "";
  private Optional<String> terraformVersion = Optional.empty();
  private Optional<Boolean> errored = Optional.empty();
  private Optional<Boolean> complete = Optional.empty();

  PlanDocument(JsonCursor json, Selections selections) {
    this.json = json;
    this.changes = new PlannedChanges(json, selections);
    this.invocations = new Invocations(json);
  }

  Plan read(String path) throws IOException {
    Members members = json.members("the plan", KEYS);
    while (members.next()) {
      if (keys.size() < MOST_KEYS) {
        keys.add(members.key());
      }
      member(members.key());
    }
    requirePlan();
    return plan(path);
  }

  private void member(String key) throws IOException {
    switch (key) {
      case "resource_changes" -> changes.read();
      case "deferred_changes" -> changes.readDeferred();
      case "action_invocations", "deferred_action_invocations" -> invocations.read(key);
      case "configuration" -> new ConfigurationReader(json, references).read();
      case "prior_state" -> new PriorStateReader(json, references).read();
      default -> scalar(key);
    }
  }

  private void scalar(String key) throws IOException {
    switch (key) {
      case "format_version" -> formatVersion = FormatVersion.read(json);
      case "terraform_version" -> terraformVersion = json.optionalText(key);
      case "errored" -> errored = json.optionalBoolean(key);
      case "complete" -> complete = json.optionalBoolean(key);
      default -> json.skip();
    }
  }

  // Terraform writes planned_values into every plan, and leaves resource_changes out of empty ones.
  private void requirePlan() throws WrongDocumentException {
    boolean plan = keys.contains("resource_changes") || keys.contains("planned_values");
    if (!plan || keys.contains("plan_format_version")) {
      DocumentKind kind = DocumentKind.of(keys);
      throw new WrongDocumentException(kind.message(), kind.hint());
    }
  }

  private Plan plan(String path) {
    return new Plan(
        path,
        formatVersion,
        terraformVersion,
        new Completion(errored.orElse(false), complete),
        changes.kept(),
        changes.deferred(),
        invocations.addresses(),
        changes.tally().counts(),
        changes.tally().types(),
        references.toConfiguration());
  }
}
