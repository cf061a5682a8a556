package dev.tfguard.catalog;

import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.StrictBody;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the blocks inside a type or module: protections, hazards, recoveries, guards, actions. */
final class SettingReader {
  private final List<Diagnostic> problems;

  SettingReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  Protection protection(Block block) {
    return read(block, SettingReader::protection);
  }

  Shared<Protection> sharedProtection(Block block) {
    return shared(block, SettingReader::protection);
  }

  Hazard hazard(Block block) {
    return read(block, SettingReader::hazard);
  }

  Shared<Hazard> sharedHazard(Block block) {
    return shared(block, SettingReader::hazard);
  }

  Recovery recovery(Block block) {
    return read(block, SettingReader::recovery);
  }

  Guard guard(Block block) {
    return read(block, SettingReader::guard);
  }

  Shared<Guard> sharedGuard(Block block) {
    return shared(block, SettingReader::guard);
  }

  ModuleArgument argument(Block block) {
    return read(block, SettingReader::argument);
  }

  ModuleHazard moduleHazard(Block block) {
    return read(block, SettingReader::moduleHazard);
  }

  IamActions iam(Block block) {
    StrictBody body = StrictBody.unlabelled(block, problems);
    IamActions actions =
        new IamActions(body.optionalTexts("destroy"), body.optionalTexts("disarm"));
    body.finish();
    return actions;
  }

  static Availability availability(StrictBody body) {
    return new Availability(body.optionalText("since"), body.optionalText("until"));
  }

  private <T> T read(Block block, BiFunction<AttributePath, StrictBody, T> reader) {
    StrictBody body = StrictBody.labelled(block, problems);
    T setting = reader.apply(AttributePath.parse(block.label(0)), body);
    body.finish();
    return setting;
  }

  private <T> Shared<T> shared(Block block, BiFunction<AttributePath, StrictBody, T> reader) {
    return read(
        block,
        (path, body) -> {
          List<String> except = body.optionalTexts("except");
          return new Shared<>(
              reader.apply(path, body), except.stream().map(NamePattern::new).toList());
        });
  }

  private static Protection protection(AttributePath path, StrictBody body) {
    return new Protection(
        path,
        body.texts("safe"),
        body.optionalText("default"),
        body.choice("enforced_by", Enforcement.values(), Enforcement::wireName),
        availability(body),
        body.optionalText("note"));
  }

  private static Hazard hazard(AttributePath path, StrictBody body) {
    return new Hazard(
        path,
        body.texts("unsafe"),
        body.optionalText("default"),
        body.text("because"),
        body.optionalText("lifts").map(AttributePath::parse),
        body.truth("empties"),
        body.optionalText("unless").map(AttributePath::parse),
        availability(body));
  }

  private static Recovery recovery(AttributePath path, StrictBody body) {
    Weakening weaker = body.choice("weaker", Weakening.values(), Weakening::wireName);
    boolean lower = weaker == Weakening.LOWER;
    return new Recovery(
        path,
        weaker,
        lower ? List.of() : body.texts("safe"),
        lower ? body.optionalText("unlimited") : Optional.empty(),
        body.optionalText("default"),
        availability(body));
  }

  private static Guard guard(AttributePath type, StrictBody body) {
    String reference = body.text("reference");
    Optional<AttributePath> attribute = body.optionalText("attribute").map(AttributePath::parse);
    return new Guard(
        type.toString(),
        AttributePath.parse(reference),
        attribute,
        attribute.isPresent() ? body.texts("safe") : List.of(),
        body.choice("protects", GuardEffect.values(), GuardEffect::wireName),
        body.choice("enforced_by", Enforcement.values(), Enforcement::wireName),
        availability(body));
  }

  private static ModuleArgument argument(AttributePath path, StrictBody body) {
    return new ModuleArgument(
        path,
        body.texts("safe"),
        body.optionalText("default"),
        body.optionalText("since"),
        body.optionalText("note"));
  }

  private static ModuleHazard moduleHazard(AttributePath path, StrictBody body) {
    return new ModuleHazard(
        path, body.texts("unsafe"), body.optionalText("default"), body.optionalText("unless"));
  }
}
