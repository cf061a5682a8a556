package dev.tfguard.check.plan;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Remedy;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.Completion;
import dev.tfguard.plan.DeferredChange;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds plans that do not say all of what will happen. */
final class PlanIncomplete implements PlanCheck {
  static final CheckId ID = new CheckId("plan-incomplete");
  private static final String NEXT = "judge the plan that follows this one too";

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(PlanView view) {
    List<Finding> findings = new ArrayList<>();
    gap(view.plan()).map(gap -> ofPlan(view, gap)).ifPresent(findings::add);
    for (DeferredChange deferred : view.plan().deferred()) {
      if (!view.catalog().isStateless(deferred.change().type())) {
        findings.add(ofChange(view, deferred));
      }
    }
    return findings;
  }

  private static Optional<String> gap(Plan plan) {
    Completion completion = plan.completion();
    if (completion.errored()) {
      return Optional.of(
          "planning stopped at an error, such as prevent_destroy gives; mend it and plan again");
    }
    if (!plan.deferred().isEmpty()) {
      return Optional.of("Terraform put off " + changes(plan.deferred().size()) + "; " + NEXT);
    }
    return completion.complete().filter(complete -> !complete).isPresent()
        ? Optional.of(
            "Terraform says that it left something out, as -target does; judge a plan without it"
                + " too")
        : Optional.empty();
  }

  private static String changes(int count) {
    return count == 1 ? "1 change" : count + " changes";
  }

  private static Finding ofPlan(PlanView view, String gap) {
    String path = view.plan().path();
    return Finding.at(
        view.wholePlan(),
        ID,
        Severity.MEDIUM,
        Subject.of("", path, List.of(path)),
        "This plan does not show all that will change: " + gap);
  }

  private static Finding ofChange(PlanView view, DeferredChange deferred) {
    ResourceChange change = deferred.change();
    String why = reason(deferred.reason());
    String fate =
        change.actions().has(Action.DELETE)
            ? " is put off, and as far as anybody can tell it would then be destroyed: "
            : " is put off, so nobody can tell yet what becomes of it: ";
    PlannedChange planned = Doomed.of(view, change).planned(why, List.of(Remedy.of(NEXT)));
    String message = change.address() + fate + why + "; " + NEXT;
    return view.finding(ID, Severity.MEDIUM, change, message, planned);
  }

  /** In words, from the reasons of {@code internal/command/jsonplan/plan.go}. */
  private static String reason(String reason) {
    return switch (reason) {
      case "instance_count_unknown" -> "its count or for_each is not known before apply";
      case "resource_config_unknown" -> "its arguments are not known before apply";
      case "provider_config_unknown" -> "its provider's configuration is not known before apply";
      case "absent_prereq" -> "something that it needs does not exist yet";
      case "deferred_prereq" -> "something that it depends on is put off";
      case "unknown" -> "Terraform does not say why";
      default -> "the plan says \"" + reason + "\", a reason that tfguard does not know";
    };
  }
}
