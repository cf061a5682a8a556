package dev.tfguard.check.against;

import dev.tfguard.check.RemovedDestroys;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Removed;
import dev.tfguard.terraform.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code removed} blocks of the later state. */
final class Removals {
  private final List<Statement> statements = new ArrayList<>();

  Removals(Workspace workspace) {
    for (Module module : workspace.modules()) {
      for (Removed removed : module.removed()) {
        boolean keeps = RemovedDestroys.isKept(removed, module.dialect());
        for (CallPath path : workspace.tree().instances(module).paths()) {
          removed
              .from()
              .map(from -> new Statement(Thing.of(Place.of(path), from), keeps, removed))
              .ifPresent(statements::add);
        }
      }
    }
  }

  /**
   * One block in one use of its module.
   *
   * @param keeps whether the object stays, outside of Terraform
   */
  record Statement(Thing from, boolean keeps, Removed block) {}

  /** The block that says what becomes of {@code gone}. */
  Optional<Statement> of(Thing gone) {
    return statements.stream().filter(each -> each.from().contains(gone)).findFirst();
  }
}
