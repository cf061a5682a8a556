package dev.tfguard.check;

import dev.tfguard.catalog.Enforcement;
import dev.tfguard.catalog.Protection;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.Subject;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A resource whose deletion loses something, with what stands in the way of its deletion.
 *
 * @param instances at least one; those that are known not to exist are left out
 * @param preventDestroy the setting of its lifecycle; empty when it is not written
 * @param service the service's own protections and the guards in other resources
 * @param terraform the protections that only the provider enforces
 */
record StatefulResource(
    Resource resource,
    StatefulType type,
    List<Instance> instances,
    Optional<Setting> preventDestroy,
    List<Setting> service,
    List<Setting> terraform) {

  /**
   * Judges what stands in the way of the deletion of {@code resource}, which is in {@code module}.
   */
  static StatefulResource of(
      Module module, Resource resource, StatefulType type, List<Instance> instances) {
    List<Setting> service = new ArrayList<>(new Guards(module).of(resource, type, instances));
    List<Setting> terraform = new ArrayList<>();
    for (Protection protection : type.protections()) {
      Setting setting = SettingJudge.of(protection).judge(resource.body(), instances);
      if (!setting.is(State.UNSET) || isOffered(module, instances, type, protection)) {
        (protection.enforcedBy() == Enforcement.SERVICE ? service : terraform).add(setting);
      }
    }
    return new StatefulResource(
        resource,
        type,
        instances,
        PreventDestroy.judge(resource, instances),
        List.copyOf(service),
        List.copyOf(terraform));
  }

  /** An argument that only newer providers have is not missed where an older one is asked for. */
  private static boolean isOffered(
      Module module, List<Instance> instances, StatefulType type, Protection protection) {
    if (protection.since().isEmpty()) {
      return true;
    }
    String since = protection.since().get();
    return Stream.concat(Stream.of(module), instances.stream().map(i -> i.path().root()))
        .allMatch(asking -> ProviderVersion.admits(asking, type.provider(), since));
  }

  /** Tells whether Terraform itself is known to refuse the deletion. */
  boolean hasPreventDestroy() {
    return preventDestroy.map(setting -> setting.is(State.SAFE)).orElse(false);
  }

  /** What the service's protections come to together: one that is on is enough. */
  Optional<Setting> bestService() {
    return service.stream().min((a, b) -> a.state().compareTo(b.state()));
  }

  /** Tells whether the service is known to refuse the deletion. */
  boolean hasServiceProtection() {
    return bestService().map(setting -> setting.is(State.SAFE)).orElse(false);
  }

  /** A protection that the provider is known to have on, and that only Terraform respects. */
  Optional<Setting> providerProtection() {
    return terraform.stream().filter(setting -> setting.is(State.SAFE)).findFirst();
  }

  /** The addresses of all instances. */
  List<String> addresses() {
    return instances.stream().map(Instance::address).distinct().toList();
  }

  /** The address in the resource's own module. */
  String localAddress() {
    return resource.resourceName().toString();
  }

  /** What a finding about the instances at {@code addresses} is about. */
  Subject subject(List<String> addresses) {
    return Subject.of(type.name(), localAddress(), addresses);
  }
}
