package dev.tfguard.fix;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Resource;
import java.util.Optional;

/** Turns a {@code prevent_destroy = false} to {@code true}, in the file whose word counts. */
final class SwitchOnPreventDestroy implements Fixer {

  @Override
  public String check() {
    return "prevent-destroy-disabled";
  }

  @Override
  public boolean isUnsafe() {
    return false;
  }

  @Override
  public Outcome fix(Site site, Writing writing) {
    Optional<Located<Attribute>> setting =
        site.resource().flatMap(resource -> resource.lifecycle().preventDestroy());
    if (setting.isEmpty() || !Literals.isLiteral(setting.get().node().value())) {
      return Outcome.refused(
          "prevent_destroy is an expression here; let it come to true, or write "
              + Lifecycles.PREVENT_DESTROY);
    }
    Resource resource = site.resource().get();
    return writing.asOverride()
        ? new OverrideFile(site.module()).protect(resource, writing)
        : writing.set(site.module(), setting.get(), Lifecycles.PREVENT_DESTROY.value());
  }
}
