package dev.tfguard.fix;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Removed;
import java.util.Optional;

/** Lets a {@code removed} block forget what it would destroy. */
final class KeepRemoved implements Fixer {

  @Override
  public String check() {
    return "removed-destroys";
  }

  @Override
  public boolean isUnsafe() {
    return true;
  }

  @Override
  public Outcome fix(Site site, Writing writing) {
    return site.module().removed().stream()
        .filter(removed -> isAt(removed, site))
        .findFirst()
        .map(removed -> fix(site, removed, writing))
        .orElseGet(() -> Outcome.refused("write lifecycle { destroy = false } by hand"));
  }

  private static boolean isAt(Removed removed, Site site) {
    return removed.declaration().file().source().path().equals(site.finding().location().path())
        && removed.declaration().node().headerSpan().equals(site.finding().location().span());
  }

  private static Outcome fix(Site site, Removed removed, Writing writing) {
    if (removed.from().isEmpty()) {
      return Outcome.refused("its from is no address that can be read; write one");
    }
    if (writing.asOverride()) {
      return Outcome.refused("a removed block cannot be overridden; set destroy = false in it");
    }
    Optional<Located<Attribute>> destroy = removed.destroy();
    if (destroy.isEmpty()) {
      return writing.into(
          site.module(),
          removed.declaration().file(),
          () -> Lifecycles.add(removed.declaration(), Lifecycles.KEEP));
    }
    return Literals.isLiteral(destroy.get().node().value())
        ? writing.set(site.module(), destroy.get(), Lifecycles.KEEP.value())
        : Outcome.refused("destroy is an expression here; write destroy = false");
  }
}
