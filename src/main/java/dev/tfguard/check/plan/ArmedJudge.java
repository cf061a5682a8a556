package dev.tfguard.check.plan;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Texts;
import dev.tfguard.check.plan.ProtectionState.State;
import dev.tfguard.finding.Armed;
import dev.tfguard.plan.Attributes;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether the service or the provider would still refuse a destruction. It meets what is in
 * the state and not what is in the configuration.
 */
final class ArmedJudge {
  private final DeletionGuards guards;
  private final BlastRadius blastRadius;
  private final Plan plan;

  private ArmedJudge(Plan plan, DeletionGuards guards, BlastRadius blastRadius) {
    this.plan = plan;
    this.guards = guards;
    this.blastRadius = blastRadius;
  }

  /** A judge of the changes of {@code plan}, in which {@code blastRadius} knows what depends. */
  static ArmedJudge of(Plan plan, Catalog catalog, BlastRadius blastRadius) {
    return new ArmedJudge(plan, DeletionGuards.of(plan, catalog), blastRadius);
  }

  /** What stands in the way when {@code change} destroys a resource of {@code type}. */
  Armed judge(ResourceChange change, StatefulType type) {
    Attributes now = change.before();
    if (!now.exists()) {
      return new Armed(Armed.State.UNKNOWN, "the plan does not show its current state");
    }
    ProviderSays provider = ProviderSays.of(plan, change);
    Armed own = judge(now, type, provider);
    Armed armed =
        own.state() == Armed.State.YES
            ? withDependents(own, change)
            : guards.staying(change, type).orElse(own);
    return new Armed(armed.state(), armed.text() + LossText.of(type, now) + provider.losses(type));
  }

  // Terraform destroys what depends on a resource before the resource.
  private Armed withDependents(Armed refused, ResourceChange change) {
    List<String> data = blastRadius.radius(change).doomedData();
    return data.isEmpty()
        ? refused
        : new Armed(
            refused.state(), refused.text() + "; but before that it loses " + Texts.some(data));
  }

  /** What stands in the way once {@code change}, which destroys nothing, is applied. */
  Armed judgeAfter(ResourceChange change, StatefulType type) {
    return judge(change.after(), type, ProviderSays.of(plan, change));
  }

  private static Armed judge(Attributes now, StatefulType type, ProviderSays provider) {
    List<ProtectionState> offered = ProtectionState.of(type, now);
    return service(offered)
        .or(() -> terraform(offered))
        .or(() -> listed(provider.on(type)).map(ArmedJudge::byTerraformAlone))
        .or(() -> finalSnapshot(type, now))
        .or(() -> unknown(offered))
        .or(() -> listed(provider.unknown(type)).map(ArmedJudge::untold))
        .or(() -> Contents.mayRefuse(type, now))
        .or(() -> off(offered))
        .or(() -> listed(provider.off(type)).map(ArmedJudge::disarmed))
        .orElseGet(() -> new Armed(Armed.State.NONE, DeletionGuards.missing(type)));
  }

  private static Optional<Armed> service(List<ProtectionState> offered) {
    return named(offered.stream().filter(p -> p.isService() && p.is(State.ON)).toList())
        .map(names -> names + " on, so the service would still refuse")
        .map(text -> new Armed(Armed.State.YES, text));
  }

  private static Optional<Armed> terraform(List<ProtectionState> offered) {
    return named(offered.stream().filter(p -> !p.isService() && p.is(State.ON)).toList())
        .map(ArmedJudge::byTerraformAlone);
  }

  private static Armed byTerraformAlone(String names) {
    return new Armed(
        Armed.State.YES,
        names + " on, so Terraform would not delete it, but a console or any other client would");
  }

  private static Optional<Armed> finalSnapshot(StatefulType type, Attributes now) {
    return FinalSnapshot.of(type)
        .filter(snapshot -> snapshot.fails(now))
        .map(
            snapshot ->
                new Armed(
                    Armed.State.YES,
                    snapshot.skip().attribute()
                        + " is off and "
                        + snapshot.identifier()
                        + " is not set, so Terraform would fail to delete it, but a console or any"
                        + " other client would"));
  }

  private static Optional<Armed> unknown(List<ProtectionState> offered) {
    return named(offered.stream().filter(p -> p.is(State.UNKNOWN)).toList())
        .map(ArmedJudge::untold);
  }

  private static Armed untold(String names) {
    return new Armed(Armed.State.UNKNOWN, "the plan does not tell whether " + names + " on");
  }

  private static Armed disarmed(String names) {
    return new Armed(Armed.State.NO, names + " off, so nothing refuses");
  }

  private static Optional<Armed> off(List<ProtectionState> offered) {
    Optional<String> lifted =
        named(offered.stream().filter(p -> p.is(State.LIFTED)).toList())
            .map(names -> names + " on, but lifted before the destruction");
    Optional<String> off =
        named(offered.stream().filter(p -> p.is(State.OFF)).toList())
            .map(names -> names + " off, so nothing refuses");
    return lifted.or(() -> off).map(text -> new Armed(Armed.State.NO, text));
  }

  private static Optional<String> named(List<ProtectionState> states) {
    return listed(states.stream().map(ProtectionState::name).toList());
  }

  private static Optional<String> listed(List<String> names) {
    String are = names.size() == 1 ? " is" : " are";
    return names.isEmpty() ? Optional.empty() : Optional.of(Listed.of(names) + are);
  }
}
