package dev.tfguard.fix;

import dev.tfguard.terraform.Resource;

/** Gives a resource the {@code prevent_destroy} that it lacks. */
final class AddPreventDestroy implements Fixer {

  @Override
  public String check() {
    return "missing-prevent-destroy";
  }

  @Override
  public boolean isUnsafe() {
    return false;
  }

  @Override
  public Outcome fix(Site site, Writing writing) {
    return site.resource()
        .map(resource -> fix(site, resource, writing))
        .orElseGet(() -> Outcome.refused("add " + Lifecycles.PREVENT_DESTROY + " by hand"));
  }

  private static Outcome fix(Site site, Resource resource, Writing writing) {
    return writing.asOverride()
        ? new OverrideFile(site.module()).protect(resource, writing)
        : writing.into(
            site.module(),
            resource.file(),
            () -> Lifecycles.add(resource.declaration(), Lifecycles.PREVENT_DESTROY));
  }
}
