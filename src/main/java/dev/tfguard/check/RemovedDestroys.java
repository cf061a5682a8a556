package dev.tfguard.check;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.terraform.Removed;
import dev.tfguard.terraform.eval.Evaluator;
import dev.tfguard.terraform.eval.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds {@code removed} blocks that destroy what they remove. Without {@code destroy} Terraform
 * destroys and OpenTofu forgets (internal/configs/removed.go of each), so silence is a defect too.
 */
public final class RemovedDestroys implements Check {
  private static final CheckId ID = new CheckId("removed-destroys");
  private static final String REMEDY =
      "; write lifecycle { destroy = false } to let go of it without deleting it";

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(ModuleView module) {
    List<Finding> findings = new ArrayList<>();
    for (Removed removed : module.module().removed()) {
      if (!isKept(removed, module.module().dialect())) {
        finding(module, removed).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Tells whether {@code removed}, read by the rules of {@code dialect}, only lets go. */
  public static boolean isKept(Removed removed, Dialect dialect) {
    if (removed.destroy().isEmpty()) {
      return dialect == Dialect.OPENTOFU;
    }
    return removed
        .destroy()
        .map(found -> new Evaluator(Scope.EMPTY).evaluate(found.node().value()))
        .flatMap(Occurrence::text)
        .filter("false"::equals)
        .isPresent();
  }

  private static Optional<Finding> finding(ModuleView module, Removed removed) {
    if (removed.from().isEmpty()) {
      return Optional.of(ofNothingKnown(module, removed));
    }
    Address from = removed.from().get();
    if (from.resource().isEmpty()) {
      return Optional.of(ofModule(module, removed, from));
    }
    return module
        .catalog()
        .find(from.resource().get().type())
        .map(type -> ofResource(module, removed, from, type));
  }

  private static Finding ofResource(
      ModuleView module, Removed removed, Address from, StatefulType type) {
    return Finding.at(
        location(module, removed),
        ID,
        Severities.weakened(type.tier()),
        Subject.of(type.name(), from.toString(), module.addresses(from)),
        "This removed block "
            + effect(removed)
            + " "
            + from
            + ", and with it "
            + Texts.lowerFirst(type.summary())
            + REMEDY);
  }

  private static Finding ofModule(ModuleView module, Removed removed, Address from) {
    return Finding.at(
        location(module, removed),
        ID,
        Severity.MEDIUM,
        Subject.of("", from.toString(), module.addresses(from)),
        "This removed block "
            + effect(removed)
            + " all of "
            + from
            + ", and nobody can tell from here what state that holds"
            + REMEDY);
  }

  private static Finding ofNothingKnown(ModuleView module, Removed removed) {
    return Finding.at(
        location(module, removed),
        ID,
        Severity.MEDIUM,
        Subject.of("", "removed", List.of("removed")),
        "This removed block "
            + effect(removed)
            + " something, but its from is no address that can be read; write the address of a"
            + " resource or a module");
  }

  private static String effect(Removed removed) {
    return removed.destroy().isPresent()
        ? "destroys"
        : "does not say destroy = false, so Terraform destroys";
  }

  private static Location location(ModuleView module, Removed removed) {
    return module.location(removed.declaration().file(), removed.declaration().node().headerSpan());
  }
}
