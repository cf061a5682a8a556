package dev.tfguard.catalog;

import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import java.util.List;
import java.util.Optional;

/** Reads the blocks inside a type or module: protections, hazards, recoveries, guards, actions. */
final class SettingReader {
  private final List<Diagnostic> problems;

  SettingReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  Protection protection(Block block) {
    RuleBody body = RuleBody.labelled(block, problems);
    Protection protection =
        new Protection(
            AttributePath.parse(block.label(0)),
            body.texts("safe"),
            body.optionalText("default"),
            body.choice("enforced_by", Enforcement.values(), Enforcement::wireName),
            body.optionalText("since"),
            body.optionalText("note"));
    body.finish();
    return protection;
  }

  ModuleArgument argument(Block block) {
    RuleBody body = RuleBody.labelled(block, problems);
    ModuleArgument argument =
        new ModuleArgument(
            AttributePath.parse(block.label(0)),
            body.texts("safe"),
            body.optionalText("default"),
            body.optionalText("note"));
    body.finish();
    return argument;
  }

  ModuleHazard moduleHazard(Block block) {
    RuleBody body = RuleBody.labelled(block, problems);
    ModuleHazard hazard =
        new ModuleHazard(
            AttributePath.parse(block.label(0)),
            body.texts("unsafe"),
            body.optionalText("default"));
    body.finish();
    return hazard;
  }

  Hazard hazard(Block block) {
    RuleBody body = RuleBody.labelled(block, problems);
    Hazard hazard =
        new Hazard(
            AttributePath.parse(block.label(0)),
            body.texts("unsafe"),
            body.optionalText("default"),
            body.text("because"),
            body.optionalText("lifts").map(AttributePath::parse));
    body.finish();
    return hazard;
  }

  Recovery recovery(Block block) {
    RuleBody body = RuleBody.labelled(block, problems);
    Weakening weaker = body.choice("weaker", Weakening.values(), Weakening::wireName);
    List<String> safe = weaker == Weakening.OFF ? body.texts("safe") : List.of();
    boolean lower = weaker == Weakening.LOWER;
    Optional<String> unlimited = lower ? body.optionalText("unlimited") : Optional.empty();
    Optional<String> unset = lower ? body.optionalText("default") : Optional.empty();
    body.finish();
    return new Recovery(AttributePath.parse(block.label(0)), weaker, safe, unlimited, unset);
  }

  Guard guard(Block block) {
    RuleBody body = RuleBody.labelled(block, problems);
    String reference = body.text("reference");
    Optional<AttributePath> attribute = body.optionalText("attribute").map(AttributePath::parse);
    Guard guard =
        new Guard(
            block.label(0),
            AttributePath.parse(reference),
            attribute,
            attribute.isPresent() ? body.texts("safe") : List.of(),
            body.choice("protects", GuardEffect.values(), GuardEffect::wireName),
            body.choice("enforced_by", Enforcement.values(), Enforcement::wireName));
    body.finish();
    return guard;
  }

  IamActions iam(Block block) {
    RuleBody body = RuleBody.unlabelled(block, problems);
    IamActions actions =
        new IamActions(body.optionalTexts("destroy"), body.optionalTexts("disarm"));
    body.finish();
    return actions;
  }
}
