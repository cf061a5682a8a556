package dev.tfguard.check;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.check.Setting.State;
import dev.tfguard.terraform.Lifecycle;
import dev.tfguard.terraform.Resource;
import java.util.List;
import java.util.Optional;

/** Judges {@code prevent_destroy}, and {@code destroy = false}, which spares the object too. */
final class PreventDestroy {
  private static final SettingJudge PREVENT =
      new SettingJudge(
          AttributePath.parse("prevent_destroy"), Optional.of("false"), "true"::equals, "true");
  private static final SettingJudge DESTROY =
      new SettingJudge(
          AttributePath.parse("destroy"), Optional.of("true"), "false"::equals, "false");

  private PreventDestroy() {}

  static Optional<Setting> judge(Resource resource, List<Instance> instances) {
    Lifecycle lifecycle = resource.lifecycle();
    Optional<Setting> destroy =
        lifecycle
            .destroy()
            .map(found -> DESTROY.judge(found, instances))
            .filter(setting -> setting.is(State.SAFE));
    return destroy.or(
        () -> lifecycle.preventDestroy().map(found -> PREVENT.judge(found, instances)));
  }
}
