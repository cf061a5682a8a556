package dev.tfguard.check.plan;

import dev.tfguard.check.Code;
import dev.tfguard.finding.Remedy;
import dev.tfguard.plan.ResourceChange;
import dev.tfguard.terraform.InstanceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What undoes the reason of a change. */
final class ReasonRemedies {
  private ReasonRemedies() {}

  /** At least one. */
  static List<Remedy> of(Doomed doomed) {
    if (doomed.isDeposed()) {
      return List.of(Remedy.of("look whether the old object holds what the new one lacks"));
    }
    return doomed.change().reason().map(reason -> of(doomed, reason)).orElseGet(() -> none(doomed));
  }

  private static List<Remedy> of(Doomed doomed, String reason) {
    ResourceChange change = doomed.change();
    return switch (reason) {
      case "replace_because_cannot_update" -> forced(change.replacePaths());
      case "replace_because_tainted" ->
          one("if it is sound, run terraform untaint" + quoted(doomed));
      case "replace_by_request" -> one("plan again without -replace" + untainted(doomed));
      case "replace_by_triggers" -> one("take what changes out of its replace_triggered_by");
      case "delete_because_no_resource_config" -> GoneRemedies.ofBlock(doomed);
      case "delete_because_no_module" -> GoneRemedies.ofModule(doomed);
      case "delete_because_no_move_target" ->
          GoneRemedies.of(doomed, "write the resource block that the moved block leads to");
      case "delete_because_wrong_repetition" -> present(doomed, repetition(change.key()));
      case "delete_because_count_index" -> present(doomed, "raise count again" + enough(change));
      case "delete_because_each_key" -> present(doomed, "put its key back into for_each");
      case "forgot_because_lifecycle_destroy_in_state" ->
          one("write its resource block again without destroy = false to go on managing it");
      case "delete_because_enabled_false" -> present(doomed, "set enabled = true again");
      default -> none(doomed);
    };
  }

  private static List<Remedy> one(String text) {
    return List.of(Remedy.of(text));
  }

  private static List<Remedy> forced(List<String> paths) {
    if (paths.isEmpty()) {
      return one("undo the change that forces this");
    }
    List<Remedy> remedies = new ArrayList<>();
    remedies.add(Remedy.of("leave " + (paths.size() == 1 ? paths.get(0) : "them") + " unchanged"));
    Code.ignoreChanges(paths)
        .map(code -> new Remedy("let Terraform ignore the difference", code))
        .ifPresent(remedies::add);
    return remedies;
  }

  private static List<Remedy> present(Doomed doomed, String text) {
    List<Remedy> remedies = new ArrayList<>();
    remedies.add(Remedy.of(text));
    if (!doomed.isOnlyForgotten()) {
      remedies.addAll(GoneRemedies.state(doomed));
    }
    return remedies;
  }

  private static String repetition(Optional<InstanceKey> key) {
    if (key.isEmpty()) {
      return "take count or for_each out again, or write a moved block to what takes its place";
    }
    String setting = key.get() instanceof InstanceKey.Index ? "count" : "for_each";
    return "put " + setting + " back, or write a moved block to what takes its place";
  }

  private static String enough(ResourceChange change) {
    return change
        .key()
        .filter(InstanceKey.Index.class::isInstance)
        .map(key -> " to at least " + (((InstanceKey.Index) key).value() + 1))
        .orElse("");
  }

  /** The address to put behind a command. */
  static String quoted(Doomed doomed) {
    return Code.argument(doomed.change().address()).map(text -> " " + text).orElse(" for it");
  }

  private static String untainted(Doomed doomed) {
    return Code.argument(doomed.change().address()).map(text -> "=" + text).orElse("");
  }

  private static List<Remedy> none(Doomed doomed) {
    if (doomed.isOnlyForgotten()) {
      return one("take destroy = false out to go on managing it");
    }
    if (!doomed.change().replacePaths().isEmpty()) {
      return forced(doomed.change().replacePaths());
    }
    return doomed.view().destroysAll()
        ? one("do not apply this plan unless all of it is meant to go")
        : one("find out why before this is applied");
  }
}
