package dev.tfguard.check.against;

import dev.tfguard.check.Estate;
import dev.tfguard.check.Holding;
import dev.tfguard.check.ModuleUse;
import dev.tfguard.check.Setting;
import dev.tfguard.check.Setting.State;
import dev.tfguard.check.StatefulResource;
import dev.tfguard.check.against.Losses.Kept;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Subject;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds what has changed for the worse in what has stayed. */
final class Changes {
  private final Comparison comparison;
  private final Moves moves;
  private final VanishedProtection protection;
  private final Map<String, Found> found = new LinkedHashMap<>();

  Changes(Comparison comparison, Where where, Moves moves) {
    this.comparison = comparison;
    this.moves = moves;
    protection = new VanishedProtection(comparison.past(), where);
  }

  /** One defect, at more addresses with every use of its module in which it is the same. */
  private record Found(List<String> addresses, Function<List<String>, Finding> finding) {}

  List<Finding> findings(List<Kept> kept) {
    for (Kept each : kept) {
      if (each.was().resource().isPresent()) {
        addResource(each, each.was().resource().get());
      } else {
        addCall(each, each.was().call().orElseThrow());
      }
      addInstancesOfCalls(each);
    }
    return found.values().stream().map(each -> each.finding().apply(each.addresses())).toList();
  }

  private void addResource(Kept kept, StatefulResource was) {
    Optional<Resource> now = kept.standing().resource();
    Optional<ModuleUse> use = kept.standing().at().flatMap(estate()::use);
    if (now.isEmpty() || use.isEmpty()) {
      return;
    }
    Optional<Holding> holding = estate().holding(use.get(), now.get());
    holding.ifPresent(is -> addWeakenings(was, is));
    Repetition before = Repetition.of(was.resource(), kept.was().use().evaluator());
    Repetition after = Repetition.of(now.get(), use.get().evaluator());
    LostInstances.between(before, after, kept.before(), moves)
        .ifPresent(lost -> addInstances(lost, kept, use.get(), now.get()));
  }

  private void addWeakenings(StatefulResource was, Holding is) {
    for (Weakening weakening : Weakening.between(was, is.resource())) {
      String key = key(is.use().path(), is.resource().localAddress()) + weakening.name();
      add(key, is.address(), addresses -> protection.finding(is.resource(), weakening, addresses));
    }
  }

  private void addInstances(LostInstances lost, Kept kept, ModuleUse use, Resource now) {
    String local = now.resourceName().toString();
    add(
        key(use.path(), local),
        use.address(now),
        addresses ->
            lost.finding(
                Subject.of(now.type(), local, addresses),
                kept.was(),
                now.declaration(),
                comparison));
  }

  /** Looks at the calls on the way to what has stayed, each of which may be repeated. */
  private void addInstancesOfCalls(Kept kept) {
    List<CallPath> before = Lost.chain(kept.was().use().path());
    Optional<CallPath> end = kept.standing().at();
    List<CallPath> after = end.map(Lost::chain).orElse(List.of());
    int longer = after.size() - before.size();
    for (int at = 1; longer >= 0 && at < before.size(); at++) {
      addInstances(kept, before.get(at), after.get(at + longer));
    }
  }

  private void addInstances(Kept kept, CallPath before, CallPath after) {
    Optional<ModuleUse> was = before.parent().flatMap(comparison.past().estate()::use);
    Optional<ModuleUse> is = after.parent().flatMap(estate()::use);
    if (was.isEmpty() || is.isEmpty()) {
      return;
    }
    ModuleCall now = after.call().orElseThrow();
    Thing thing = new Thing(Place.of(after), Optional.empty());
    Repetition past = Repetition.of(before.call().orElseThrow(), was.get().evaluator());
    LostInstances.between(past, Repetition.of(now, is.get().evaluator()), thing, moves)
        .ifPresent(
            lost ->
                add(
                    key(is.get().path(), "module." + now.name()),
                    is.get().address(now),
                    addresses ->
                        lost.finding(
                            Subject.of("", "module." + now.name(), addresses),
                            kept.was(),
                            now.declaration(),
                            comparison)));
  }

  private void addCall(Kept kept, ModuleCall was) {
    Optional<ModuleCall> now = kept.standing().call();
    Optional<ModuleUse> use = kept.standing().at().flatMap(estate()::use);
    if (now.isEmpty() || use.isEmpty()) {
      return;
    }
    List<Setting> after = estate().protections(use.get(), now.get());
    for (Setting before : comparison.past().estate().protections(kept.was().use(), was)) {
      after.stream()
          .filter(setting -> setting.name().equals(before.name()))
          .filter(setting -> before.is(State.SAFE) && !setting.is(State.SAFE))
          .forEach(
              setting ->
                  add(
                      key(use.get().path(), kept.was().localAddress()) + before.name(),
                      kept.was().address(),
                      addresses -> protection.finding(now.get(), before, setting, kept.was())));
    }
  }

  private void add(String key, String address, Function<List<String>, Finding> finding) {
    Found known = found.computeIfAbsent(key, none -> new Found(new ArrayList<>(), finding));
    if (!known.addresses().contains(address)) {
      known.addresses().add(address);
    }
  }

  private Estate estate() {
    return comparison.present().estate();
  }

  private static String key(CallPath path, String local) {
    return path.module().directory() + "\0" + local + "\0";
  }
}
