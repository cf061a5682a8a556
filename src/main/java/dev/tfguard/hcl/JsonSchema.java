package dev.tfguard.hcl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which members of a JSON body are blocks, and how many labels they have. JSON cannot tell a block
 * from an argument, so Terraform's own language decides (internal/configs/parser_config.go); what a
 * provider's schema would decide stays an argument.
 */
final class JsonSchema {
  private static final JsonSchema CONDITION = new JsonSchema();
  private static final JsonSchema EMPTY = new JsonSchema();
  private static final JsonSchema LIFECYCLE =
      new JsonSchema()
          .with("precondition", 0, CONDITION)
          .with("postcondition", 0, CONDITION)
          .with("action_trigger", 0, EMPTY);
  private static final JsonSchema PROVISIONER = new JsonSchema().with("connection", 0, EMPTY);
  private static final JsonSchema RESOURCE =
      new JsonSchema()
          .with("lifecycle", 0, LIFECYCLE)
          .with("connection", 0, EMPTY)
          .with("provisioner", 1, PROVISIONER)
          .with("dynamic", 1, new JsonSchema().with("content", 0, EMPTY));
  private static final JsonSchema TERRAFORM =
      new JsonSchema()
          .with("backend", 1, EMPTY)
          .with("cloud", 0, new JsonSchema().with("workspaces", 0, EMPTY))
          .with("required_providers", 0, EMPTY)
          .with("provider_meta", 1, EMPTY);

  /** The body of a module's source file. */
  static final JsonSchema FILE =
      new JsonSchema()
          .with("resource", 2, RESOURCE)
          .with("data", 2, RESOURCE)
          .with("ephemeral", 2, RESOURCE)
          .with("action", 2, EMPTY)
          .with("module", 1, EMPTY)
          .with("variable", 1, new JsonSchema().with("validation", 0, CONDITION))
          .with("output", 1, new JsonSchema().with("precondition", 0, CONDITION))
          .with("provider", 1, EMPTY)
          .with("locals", 0, EMPTY)
          .with("terraform", 0, TERRAFORM)
          .with("check", 1, new JsonSchema().with("data", 2, RESOURCE).with("assert", 0, CONDITION))
          .with("moved", 0, EMPTY)
          .with("import", 0, EMPTY)
          .with("removed", 0, RESOURCE);

  private final Map<String, BlockType> types = new HashMap<>();

  /** A block's number of labels and what stands in it. */
  record BlockType(int labels, JsonSchema body) {}

  private JsonSchema with(String type, int labels, JsonSchema body) {
    types.put(type, new BlockType(labels, body));
    return this;
  }

  Optional<BlockType> block(String name) {
    return Optional.ofNullable(types.get(name));
  }
}
