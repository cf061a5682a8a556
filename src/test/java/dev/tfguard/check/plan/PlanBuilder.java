package dev.tfguard.check.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Finding;
import dev.tfguard.plan.ParsedPlan;
import dev.tfguard.plan.Plan;
import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.InstanceKey;
import dev.tfguard.terraform.ResourceName;
import java.util.List;

/** Makes the JSON of a plan as Terraform writes it. */
final class PlanBuilder {
  static final Catalog CATALOG = Catalog.bundled();

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private final ArrayNode changes = JSON.arrayNode();
  private final ArrayNode state = JSON.arrayNode();

  /** An empty object. */
  static ObjectNode object() {
    return JSON.objectNode();
  }

  /** Adds a change of {@code address}; more can be put into what is returned. */
  ObjectNode change(String address, List<String> actions, JsonNode before, JsonNode after) {
    Address parsed = Address.parse(address).orElseThrow();
    ResourceName resource = parsed.resource().orElseThrow();
    ObjectNode change = changes.addObject();
    change.put("address", address).put("mode", "managed");
    if (!parsed.module().steps().isEmpty()) {
      change.put("module_address", parsed.module().toString());
    }
    change.put("type", resource.type()).put("name", resource.name());
    resource.key().ifPresent(key -> key(change, key));
    change.put("provider_name", "registry.terraform.io/hashicorp/any");
    ObjectNode what = change.putObject("change");
    actions.forEach(what.putArray("actions")::add);
    what.set("before", before);
    what.set("after", after);
    return what;
  }

  /** Adds the destruction of what a replacement of {@code address} left behind. */
  void deposed(String address) {
    change(address, List.of("delete"), object(), JSON.nullNode());
    ((ObjectNode) changes.get(changes.size() - 1)).put("deposed", "00000001");
  }

  private static void key(ObjectNode change, InstanceKey key) {
    if (key instanceof InstanceKey.Index index) {
      change.put("index", index.value());
    } else if (key instanceof InstanceKey.Text text) {
      change.put("index", text.value());
    }
  }

  /** Says that {@code address} refers to each of {@code targets}. */
  PlanBuilder refers(String address, String... targets) {
    ResourceName resource = Address.parse(address).orElseThrow().resource().orElseThrow();
    ObjectNode known = state.addObject();
    known.put("address", address).put("mode", "managed");
    known.put("type", resource.type()).put("name", resource.name());
    List.of(targets).forEach(known.putArray("depends_on")::add);
    return this;
  }

  Plan build() {
    return ParsedPlan.of(json(), PlanSelection.of(CATALOG));
  }

  /** The whole document. */
  ObjectNode json() {
    ObjectNode plan = JSON.objectNode().put("format_version", "1.2");
    plan.set("resource_changes", changes);
    plan.putObject("prior_state")
        .put("format_version", "1.0")
        .putObject("values")
        .putObject("root_module")
        .set("resources", state);
    return plan;
  }

  /** What plan-disarm finds. */
  List<Finding> disarmed() {
    PlanView view = PlanView.of(build(), CATALOG, PlanSources.NONE, PlanRules.DEFAULT);
    return new PlanDisarm().check(view);
  }
}
