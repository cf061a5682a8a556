package dev.tfguard.check;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.Subject;
import dev.tfguard.terraform.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A resource whose deletion loses something, with what stands in the way of its deletion.
 *
 * @param instances at least one; those that are known not to exist are left out
 * @param preventDestroy the setting of its lifecycle; empty when it is not written
 * @param service the service's own protections and the guards in other resources
 * @param terraform the protections that only the provider enforces
 */
public record StatefulResource(
    Resource resource,
    StatefulType type,
    List<Instance> instances,
    Optional<Setting> preventDestroy,
    List<Setting> service,
    List<Setting> terraform) {

  /** Tells whether Terraform itself is known to refuse the deletion. */
  public boolean hasPreventDestroy() {
    return preventDestroy.map(setting -> setting.is(State.SAFE)).orElse(false);
  }

  /** What the service's protections come to together: one that is on is enough. */
  public Optional<Setting> bestService() {
    return service.stream().min((a, b) -> a.state().compareTo(b.state()));
  }

  /** Tells whether the service is known to refuse the deletion. */
  public boolean hasServiceProtection() {
    return bestService().map(setting -> setting.is(State.SAFE)).orElse(false);
  }

  /** A protection that the provider is known to have on, and that only Terraform respects. */
  public Optional<Setting> providerProtection() {
    return terraform.stream().filter(setting -> setting.is(State.SAFE)).findFirst();
  }

  /** The addresses of all instances. */
  public List<String> addresses() {
    return instances.stream().map(Instance::address).distinct().toList();
  }

  /** The address in the resource's own module. */
  public String localAddress() {
    return resource.resourceName().toString();
  }

  /** What a finding about the instances at {@code addresses} is about. */
  public Subject subject(List<String> addresses) {
    return Subject.of(type.name(), localAddress(), addresses);
  }
}
