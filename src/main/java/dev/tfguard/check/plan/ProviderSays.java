package dev.tfguard.check.plan;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.Protection;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ProviderArguments;
import dev.tfguard.plan.ResourceChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the configurations of a provider say of the deletion of its resources. Which of several is a
 * resource's is not asked: something is said only when all agree.
 */
final class ProviderSays {
  private final List<ProviderArguments> configurations;

  private ProviderSays(List<ProviderArguments> configurations) {
    this.configurations = configurations;
  }

  /** What {@code plan} tells of the provider of {@code change}. */
  static ProviderSays of(Plan plan, ResourceChange change) {
    return new ProviderSays(plan.configuration().configurations(change.provider()));
  }

  /** The names of the protections of {@code type} that are on. */
  List<String> on(StatefulType type) {
    return names(type, each -> value(each).filter(each::isSafe).isPresent());
  }

  /** The names of those that are written and off. */
  List<String> off(StatefulType type) {
    return names(
        type,
        each ->
            isWritten(each.attribute())
                && value(each).filter(value -> !each.isSafe(value)).isPresent());
  }

  /** The names of those that are written and of which the plan does not tell. */
  List<String> unknown(StatefulType type) {
    return names(type, each -> isWritten(each.attribute()) && value(each).isEmpty());
  }

  private static List<String> names(StatefulType type, Predicate<Protection> wanted) {
    return type.providerSettings().protections().stream()
        .filter(wanted)
        .map(each -> each.attribute() + " of the provider block")
        .toList();
  }

  /** A clause to append, with what leads up to it; empty when there is nothing to say. */
  String losses(StatefulType type) {
    return type.providerSettings().hazards().stream()
        .map(this::loss)
        .flatMap(Optional::stream)
        .collect(Collectors.joining());
  }

  private Optional<String> loss(Hazard hazard) {
    return value(hazard.attribute(), hazard.defaultValue())
        .filter(hazard::isUnsafe)
        .map(
            value ->
                "; with "
                    + hazard.attribute()
                    + " = "
                    + value
                    + " in the provider block"
                    + (isWritten(hazard.attribute()) ? "" : ", which is the default")
                    + ", "
                    + hazard.because());
  }

  private Optional<String> value(Protection protection) {
    return value(protection.attribute(), protection.defaultValue());
  }

  private Optional<String> value(AttributePath path, Optional<String> unset) {
    List<Optional<String>> values =
        configurations.stream()
            .map(configuration -> configuration.value(path.toString(), unset))
            .distinct()
            .toList();
    return values.size() == 1 ? values.get(0) : Optional.empty();
  }

  private boolean isWritten(AttributePath path) {
    return configurations.stream().anyMatch(c -> c.values().containsKey(path.toString()));
  }
}
