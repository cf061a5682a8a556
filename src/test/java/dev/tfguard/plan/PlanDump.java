package dev.tfguard.plan;

import dev.tfguard.terraform.InstanceKey;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Writes all of a plan as text, a line for each thing in it. */
final class PlanDump {
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  private PlanDump() {}

  static String of(Plan plan) {
    PlanDump dump = new PlanDump();
    dump.lines.add("format \"" + plan.formatVersion() + "\" " + plan.terraformVersion().orElse(""));
    dump.lines.add(plan.completion().toString());
    dump.lines.add(plan.counts().toString());
    dump.lines.add("types " + plan.types());
    plan.changes().forEach(change -> dump.change("change", change));
    plan.deferred()
        .forEach(deferred -> dump.change("deferred " + deferred.reason(), deferred.change()));
    plan.invocations().forEach(address -> dump.lines.add("invocation " + address));
    dump.configuration(plan);
    return dump.lines.toString();
  }

  private void change(String what, ResourceChange change) {
    lines.add(what + " " + change.address() + " " + change.actions().names());
    lines.add(
        "  is %s %s key %s of %s"
            .formatted(
                change.configAddress(),
                change.moduleAddress(),
                change.key().map(InstanceKey::toString).orElse("none"),
                change.provider()));
    change.previousAddress().ifPresent(previous -> lines.add("  was " + previous));
    change.deposed().ifPresent(deposed -> lines.add("  deposed " + deposed));
    change.reason().ifPresent(reason -> lines.add("  because " + reason));
    change.replacePaths().forEach(path -> lines.add("  forced by " + path));
    if (change.imported()) {
      lines.add("  imported");
    }
    attributes("before", change.before());
    attributes("after", change.after());
    if (!change.traits().hashes().isEmpty()) {
      lines.add("  traits " + new TreeSet<>(change.traits().hashes().keySet()));
    }
  }

  private void attributes(String side, Attributes attributes) {
    if (!attributes.exists()) {
      lines.add("  nothing " + side);
    }
    attributes
        .values()
        .forEach((path, values) -> lines.add("  " + side + " " + path + show(values)));
  }

  private static String show(List<AttributeValue> values) {
    StringJoiner shown = new StringJoiner(", ", " = ", "");
    values.forEach(value -> shown.add(value.toString()));
    return shown.toString();
  }

  private void configuration(Plan plan) {
    SortedSet<ConfigAddress> shown = new TreeSet<>(plan.configuration().declared());
    plan.changes().forEach(change -> shown.add(change.configAddress()));
    for (ConfigAddress resource : shown) {
      Configuration configuration = plan.configuration();
      String state = configuration.declares(resource) ? "" : " (not in the configuration)";
      lines.add("resource " + resource + state);
      configuration.directDependents(resource).forEach(d -> lines.add("  for " + d));
      SortedSet<ConfigAddress> further = new TreeSet<>(configuration.dependents(resource));
      further.removeAll(configuration.directDependents(resource));
      further.forEach(d -> lines.add("  and so for " + d));
    }
  }
}
