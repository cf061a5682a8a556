package dev.tfguard.check;

import dev.tfguard.catalog.Enforcement;
import dev.tfguard.catalog.Protection;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Setting.State;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges what stands in the way of the deletion of a module's resources. */
final class ResourceJudge {
  private final Module module;
  private final ProviderBlocks providers;

  ResourceJudge(Module module, ProviderBlocks providers) {
    this.module = module;
    this.providers = providers;
  }

  /** Judges {@code instances}, of which there is one or more. */
  StatefulResource judge(Resource resource, StatefulType type, List<Instance> instances) {
    List<Setting> service = new ArrayList<>(new Guards(module).of(resource, type, instances));
    List<Setting> terraform = new ArrayList<>();
    for (Protection protection : type.protections()) {
      Setting setting = SettingJudge.of(protection).judge(resource.body(), instances);
      if (setting.where().isPresent() || isOffered(instances, type, protection)) {
        (protection.enforcedBy() == Enforcement.SERVICE ? service : terraform).add(setting);
      }
    }
    for (Protection protection : type.providerSettings().protections()) {
      inProvider(protection, resource, instances).ifPresent(terraform::add);
    }
    return new StatefulResource(
        resource,
        type,
        instances,
        PreventDestroy.judge(resource, instances),
        List.copyOf(service),
        List.copyOf(terraform));
  }

  /** A protection for all of a provider's resources is not missed where it is not written. */
  private Optional<Setting> inProvider(
      Protection protection, Resource resource, List<Instance> instances) {
    return providers
        .judge(SettingJudge.of(protection), resource, instances)
        .filter(setting -> !setting.is(State.UNSET));
  }

  /**
   * An argument that only other providers have is not missed where they are not asked for, and its
   * default protects nothing there.
   */
  private boolean isOffered(List<Instance> instances, StatefulType type, Protection protection) {
    return protection.availability().isAlways()
        || Stream.concat(Stream.of(module), instances.stream().map(i -> i.path().root()))
            .allMatch(asking -> ProviderVersion.admits(asking, type.provider(), protection));
  }
}
