package dev.tfguard.check;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.KnownModule;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call of a module that is not here but is known from the catalogue.
 *
 * @param used the call, with the uses in which the module is not here
 */
record KnownCall(UsedCall used, KnownModule known) {

  /** All such calls in {@code module}. */
  static List<KnownCall> in(ModuleView module) {
    List<KnownCall> found = new ArrayList<>();
    for (ModuleCall call : module.module().calls()) {
      of(module, call).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<KnownCall> of(ModuleView module, ModuleCall call) {
    List<ModuleUse> uses =
        module.liveUses(call).stream()
            .filter(use -> module.resolve(use, call) instanceof Resolution.NotInstalled)
            .toList();
    return uses.isEmpty()
        ? Optional.empty()
        : call.source()
            .flatMap(module.catalog()::module)
            .map(known -> new KnownCall(new UsedCall(call, uses), known));
  }

  /** The stateful types inside. */
  List<StatefulType> types(Catalog catalog) {
    return known.types().stream().flatMap(type -> catalog.find(type).stream()).toList();
  }

  /** What {@code judge} makes of an argument of the call. */
  Setting judge(SettingJudge judge) {
    return judge.judge(used.call().body(), used.instances());
  }
}
