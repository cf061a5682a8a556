package dev.tfguard.check;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.check.Setting.State;
import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Lifecycle;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.eval.Evaluator;
import java.util.List;
import java.util.Optional;

/** Judges {@code prevent_destroy}, and {@code destroy = false}, which spares the object too. */
public final class PreventDestroy {
  /** What it comes to. */
  public enum Answer {
    /** Terraform refuses. */
    ON,
    /** It does not, or nobody has asked it to. */
    OFF,
    /** Nobody can tell. */
    UNDECIDED
  }

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
    return destroy.or(() -> judgePrevent(lifecycle, instances));
  }

  /** What {@code prevent_destroy} of {@code resource} comes to when its module is used so. */
  public static Answer of(Resource resource, CallPath path, Evaluator evaluator) {
    String address = Address.of(path.address(), resource.resourceName()).toString();
    return judgePrevent(resource.lifecycle(), List.of(new Instance(address, path, evaluator)))
        .map(PreventDestroy::answer)
        .orElse(Answer.OFF);
  }

  private static Optional<Setting> judgePrevent(Lifecycle lifecycle, List<Instance> instances) {
    return lifecycle.preventDestroy().map(found -> PREVENT.judge(found, instances));
  }

  private static Answer answer(Setting setting) {
    return switch (setting.state()) {
      case SAFE -> Answer.ON;
      case UNDECIDED -> Answer.UNDECIDED;
      case UNSET, UNSAFE -> Answer.OFF;
    };
  }
}
