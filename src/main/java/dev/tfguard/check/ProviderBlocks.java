package dev.tfguard.check;

import dev.tfguard.finding.Subject;
import dev.tfguard.terraform.ProviderUse;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.Scopes;
import dev.tfguard.terraform.eval.Evaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges what {@code provider} blocks say of the resources that they are for. */
final class ProviderBlocks {
  private static final String ADDRESS = "provider.";

  private final Scopes scopes;

  ProviderBlocks(Scopes scopes) {
    this.scopes = scopes;
  }

  /**
   * What {@code judge} makes of the blocks for {@code instances} of {@code resource}; empty when
   * the block of one of them is not among what was read, since nothing is known then.
   */
  Optional<Setting> judge(SettingJudge judge, Resource resource, List<Instance> instances) {
    List<Setting> each = new ArrayList<>();
    for (Instance instance : instances) {
      Optional<ProviderUse> use = ProviderUse.of(resource, instance.path());
      if (use.isEmpty()) {
        return Optional.empty();
      }
      each.add(judge.judge(use.get().config().body(), List.of(inside(use.get(), instance))));
    }
    return Optional.of(SettingJudge.worst(each));
  }

  /** What Terraform calls the blocks for {@code instances} of {@code resource}. */
  static List<String> addresses(Resource resource, List<Instance> instances) {
    return instances.stream()
        .flatMap(instance -> ProviderUse.of(resource, instance.path()).stream())
        .map(use -> ADDRESS + use.config().key())
        .distinct()
        .toList();
  }

  /** Tells whether {@code subject} is a block. */
  static boolean isAbout(Subject subject) {
    return subject.type().isEmpty() && subject.localAddress().startsWith(ADDRESS);
  }

  private Instance inside(ProviderUse use, Instance instance) {
    return new Instance(instance.address(), use.path(), new Evaluator(scopes.of(use.path())));
  }
}
