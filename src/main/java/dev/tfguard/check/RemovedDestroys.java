package dev.tfguard.check;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import dev.tfguard.hcl.BooleanLiteral;
import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.Removed;
import dev.tfguard.terraform.ResourceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds {@code removed} blocks that destroy what they remove. Without {@code destroy} Terraform
 * destroys and OpenTofu forgets (internal/configs/removed.go of each), so silence is a defect too.
 */
final class RemovedDestroys implements Check {
  private static final CheckId ID = new CheckId("removed-destroys");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(ModuleView module) {
    List<Finding> findings = new ArrayList<>();
    for (Removed removed : module.module().removed()) {
      if (!isKept(removed)) {
        finding(module, removed).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean isKept(Removed removed) {
    return removed
        .destroy()
        .filter(found -> found.node().value() instanceof BooleanLiteral literal && !literal.value())
        .isPresent();
  }

  private static Optional<Finding> finding(ModuleView module, Removed removed) {
    Optional<ResourceName> name = removed.from().flatMap(Address::resource);
    if (name.isEmpty()) {
      return Optional.of(ofModule(module, removed));
    }
    return module.catalog().find(name.get().type()).map(type -> ofResource(module, removed, type));
  }

  private static Finding ofResource(ModuleView module, Removed removed, StatefulType type) {
    return Finding.at(
        location(module, removed),
        ID,
        Severities.weakened(type.tier()),
        Subject.of(type.name(), address(removed), List.of(address(removed))),
        "This removed block "
            + effect(removed)
            + ", and with it "
            + Texts.lowerFirst(type.summary())
            + "; write lifecycle { destroy = false } to let go of it without deleting it");
  }

  private static Finding ofModule(ModuleView module, Removed removed) {
    return Finding.at(
        location(module, removed),
        ID,
        Severity.MEDIUM,
        Subject.of("", address(removed), List.of(address(removed))),
        "This removed block "
            + effect(removed)
            + ", and nobody can tell from here what state the module holds"
            + "; write lifecycle { destroy = false } to let go of it without deleting it");
  }

  private static String effect(Removed removed) {
    return removed.destroy().isPresent()
        ? "destroys " + address(removed)
        : "does not say destroy = false, so Terraform destroys " + address(removed);
  }

  private static String address(Removed removed) {
    return removed.from().map(Address::toString).orElse("what it names");
  }

  private static Location location(ModuleView module, Removed removed) {
    return module.location(removed.declaration().file(), removed.declaration().node().headerSpan());
  }
}
