package dev.tfguard.plan;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads one {@code change}. Terraform writes {@code actions} first, so that most of the rest is
 * passed over; in any other order all of this one change is kept until it is known what to take.
 */
final class ChangeReader {
  private static final Keys KEYS =
      Keys.of(
          "actions",
          "before",
          "after",
          "after_unknown",
          "before_sensitive",
          "after_sensitive",
          "replace_paths",
          "importing");

  private final JsonCursor json;
  private final TreeReader trees;
  private final Optional<Wanted> wanted;
  private Optional<Actions> actions = Optional.empty();
  private boolean imported;
  private List<String> replacePaths = List.of();
  private Tree before = Tree.Nothing.ABSENT;
  private Tree after = Tree.Nothing.ABSENT;
  private Tree unknown = Tree.Nothing.ABSENT;
  private Tree beforeSensitive = Tree.Nothing.ABSENT;
  private Tree afterSensitive = Tree.Nothing.ABSENT;

  /**
   * @param wanted empty when the type is not known yet
   */
  ChangeReader(JsonCursor json, Optional<Wanted> wanted) {
    this.json = json;
    this.trees = new TreeReader(json);
    this.wanted = wanted;
  }

  Change read(ActionList lists) throws IOException {
    Members members = json.members("the change of a resource", KEYS);
    while (members.next()) {
      switch (members.key()) {
        case "actions" -> actions = Optional.of(lists.read(json));
        case "importing" -> imported = isPresent();
        case "replace_paths" -> replacePaths = ReplacePaths.read(json);
        default -> side(members.key());
      }
    }
    return new Change(
        actions.orElseThrow(() -> json.fault("a change has no \"actions\"")),
        imported,
        replacePaths,
        before,
        after,
        unknown,
        beforeSensitive,
        afterSensitive);
  }

  private void side(String key) throws IOException {
    Optional<Taking> taking = taking();
    if (taking.isEmpty()) {
      json.skip();
      return;
    }
    switch (key) {
      case "before" -> before = resource(key, taking.get());
      case "after" -> after = resource(key, taking.get());
      case "after_unknown" -> unknown = trees.read(taking.get().paths());
      case "before_sensitive" -> beforeSensitive = trees.read(taking.get().paths());
      case "after_sensitive" -> afterSensitive = trees.read(taking.get().paths());
      default -> json.skip();
    }
  }

  private Optional<Taking> taking() {
    if (actions.isEmpty()) {
      return Optional.of(Taking.ALL);
    }
    if (actions.get().changesNothing()) {
      return Optional.empty();
    }
    return wanted.isEmpty() ? Optional.of(Taking.ALL) : wanted.get().taking(actions.get());
  }

  private Tree resource(String key, Taking taking) throws IOException {
    if (!json.isObject() && !json.isNull()) {
      throw json.fault("\"" + key + "\" is not an object");
    }
    return taking.traits() ? trees.readWithTraits(taking.paths()) : trees.read(taking.paths());
  }

  private boolean isPresent() throws IOException {
    boolean present = !json.isNull();
    json.skip();
    return present;
  }
}
