package dev.tfguard.check.plan;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Armed;
import dev.tfguard.finding.PlanCounts;
import dev.tfguard.finding.Summary;
import dev.tfguard.plan.ActionCounts;
import dev.tfguard.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Counts what plans have. */
final class PlanTally {
  private final Catalog catalog;
  private final List<Plan> plans = new ArrayList<>();
  private final SortedSet<String> unclassified = new TreeSet<>();
  private int guarded;

  PlanTally(Catalog catalog) {
    this.catalog = catalog;
  }

  void add(PlanView view) {
    plans.add(view.plan());
    view.plan().changes().stream()
        .filter(view::isLossOfUnclassified)
        .forEach(change -> unclassified.add(change.type()));
    guarded += (int) view.losses().filter(PlanTally::isRefused).count();
  }

  Summary summary() {
    int resources = 0;
    int stateful = 0;
    for (Plan plan : plans) {
      for (var type : plan.types().entrySet()) {
        resources += type.getValue();
        stateful += catalog.find(type.getKey()).isPresent() ? type.getValue() : 0;
      }
    }
    List<String> types = List.copyOf(unclassified);
    return new Summary(
        plans.size(),
        resources,
        stateful,
        guarded,
        types,
        Optional.of(counts()),
        List.of(),
        Optional.empty());
  }

  private static boolean isRefused(Doomed doomed) {
    return doomed.type().isPresent()
        && (doomed.isStopped() || doomed.armed().state() == Armed.State.YES);
  }

  private PlanCounts counts() {
    return new PlanCounts(
        plans.size(),
        sum(ActionCounts::create),
        sum(ActionCounts::update),
        sum(ActionCounts::replace),
        sum(ActionCounts::delete),
        sum(ActionCounts::forget),
        sum(ActionCounts::unchanged),
        sum(ActionCounts::unknown),
        sum(ActionCounts::moved),
        sum(ActionCounts::imported),
        plans.stream().mapToInt(plan -> plan.deferred().size()).sum(),
        plans.stream().mapToInt(plan -> plan.invocations().size()).sum());
  }

  private int sum(ToIntFunction<ActionCounts> count) {
    return plans.stream().map(Plan::counts).mapToInt(count).sum();
  }
}
