package dev.tfguard.check.plan;

import dev.tfguard.plan.Action;
import dev.tfguard.plan.ActionCounts;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import dev.tfguard.terraform.InstanceKey;
import java.util.List;
import java.util.Optional;

/**
 * The reason of a change in words: a clause.
 *
 * <p>The plan's own words for it are those of {@code internal/command/jsonplan/resource.go} in
 * Terraform, and of the same file in OpenTofu.
 */
final class Why {
  private static final int SHOWN_PATHS = 3;

  private Why() {}

  /** Why the plan wants it; never empty. */
  static String of(Doomed doomed) {
    if (doomed.isDeposed()) {
      return "an earlier replacement left this old object behind";
    }
    return doomed
        .change()
        .reason()
        .map(reason -> reason(doomed, reason))
        .orElseGet(() -> none(doomed));
  }

  /** Tells whether {@code plan} does nothing but destroy, for no reason of any resource's own. */
  static boolean destroysAll(Plan plan) {
    ActionCounts counts = plan.counts();
    return counts.delete() > 0
        && counts.create() + counts.update() + counts.replace() == 0
        && counts.unchanged() + counts.unknown() == 0
        && plan.changes().stream().allMatch(Why::isOfDestroy);
  }

  // OpenTofu destroys all but what its lifecycle lets it forget.
  private static boolean isOfDestroy(ResourceChange change) {
    return change.actions().has(Action.FORGET)
        ? change.reason().filter(reason -> reason.startsWith("forgot_")).isPresent()
        : change.reason().isEmpty();
  }

  private static String reason(Doomed doomed, String reason) {
    return switch (reason) {
      case "replace_because_cannot_update" -> forced(doomed.change());
      case "replace_because_tainted" ->
          "it is marked as tainted, by terraform taint or because its creation failed halfway";
      case "replace_by_request" -> "-replace or terraform taint asked for it";
      case "replace_by_triggers" -> "something that its replace_triggered_by names changes";
      default -> reason.startsWith("delete_") ? deletion(doomed, reason) : other(reason);
    };
  }

  private static String deletion(Doomed doomed, String reason) {
    ResourceChange change = doomed.change();
    return switch (reason) {
      case "delete_because_no_resource_config" -> noBlock(doomed);
      case "delete_because_no_module" -> module(change) + " is no longer called" + past(doomed);
      case "delete_because_wrong_repetition" -> wrongRepetition(change.key());
      case "delete_because_count_index" ->
          "count no longer reaches its index" + change.key().map(key -> " " + key).orElse("");
      case "delete_because_each_key" ->
          "for_each no longer has its key" + change.key().map(key -> " " + key).orElse("");
      case "delete_because_no_move_target" ->
          "a moved block leads to this address, and no resource block is there";
      case "delete_because_enabled_false" -> "its lifecycle says enabled = false";
      default -> raw(reason);
    };
  }

  private static String other(String reason) {
    return switch (reason) {
      case "forgot_because_lifecycle_destroy_in_config" -> "its lifecycle says destroy = false";
      case "forgot_because_lifecycle_destroy_in_state" ->
          "its lifecycle said destroy = false when it was last applied";
      case "read_because_config_unknown" -> "its configuration is known only during apply";
      case "read_because_dependency_pending" -> "something that it depends on changes first";
      case "read_because_check_nested" -> "a check block reads it at every run";
      default -> raw(reason);
    };
  }

  private static String raw(String reason) {
    return "the plan says \"" + reason + "\", a reason that tfguard does not know";
  }

  private static String forced(ResourceChange change) {
    return change.replacePaths().isEmpty()
        ? "an argument changes that cannot be changed in place"
        : some(change.replacePaths()) + " cannot be changed in place";
  }

  /** Like a list in a sentence. */
  private static String some(List<String> paths) {
    List<String> shown = paths.subList(0, Math.min(SHOWN_PATHS, paths.size()));
    int hidden = paths.size() - shown.size();
    return hidden > 0 ? String.join(", ", shown) + " and " + hidden + " more" : Listed.of(shown);
  }

  private static String module(ResourceChange change) {
    return change.moduleAddress().isEmpty() ? "its module" : change.moduleAddress();
  }

  // Terraform gives the same reason when the call of the module is gone as a whole.
  private static String noBlock(Doomed doomed) {
    if (doomed.isOnlyForgotten()) {
      return "a removed block says destroy = false";
    }
    if (doomed.isAt(SourcePlace.Kind.REMOVED)) {
      return "a removed block does not say destroy = false";
    }
    String module = doomed.change().moduleAddress();
    String block = module.isEmpty() ? "" : ", or the call of " + module + ",";
    return "its resource block" + block + " is gone" + past(doomed);
  }

  private static String past(Doomed doomed) {
    return doomed
        .place()
        .filter(found -> found.kind() == SourcePlace.Kind.PAST)
        .flatMap(SourcePlace::commit)
        .map(commit -> ", last there in commit " + commit)
        .orElse("");
  }

  private static String wrongRepetition(Optional<InstanceKey> key) {
    if (key.isEmpty()) {
      return "its block has count or for_each now, which instances without a key do not fit";
    }
    return key.get() instanceof InstanceKey.Index
        ? "its block has no count any more, and so no index " + key.get()
        : "its block has no for_each any more, and so no key " + key.get();
  }

  private static String none(Doomed doomed) {
    if (doomed.isAt(SourcePlace.Kind.REMOVED)) {
      return noBlock(doomed);
    }
    if (doomed.isOnlyForgotten()) {
      return "a removed block or a lifecycle block says destroy = false";
    }
    if (doomed.view().destroysAll()) {
      return destroyed(doomed.view().plan());
    }
    if (!doomed.change().replacePaths().isEmpty()) {
      return forced(doomed.change());
    }
    Plan plan = doomed.view().plan();
    if (plan.formatVersion().startsWith("0.")) {
      String maker = plan.terraformVersion().map(v -> "Terraform " + v).orElse("old Terraform");
      return "the plan gives no reason (those of " + maker + " give none)";
    }
    return doomed.isReplaced()
        ? "the plan gives no reason"
        : "the plan gives no reason (those made with -destroy and -target give none)";
  }

  private static String destroyed(Plan plan) {
    return plan.completion().errored() || plan.completion().complete().orElse(true)
        ? "the whole configuration is being destroyed (plan -destroy)"
        : "all that this plan covers is being destroyed (plan -destroy with -target)";
  }
}
