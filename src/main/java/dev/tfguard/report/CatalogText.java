package dev.tfguard.report;

import dev.tfguard.catalog.Availability;
import dev.tfguard.catalog.Enforcement;
import dev.tfguard.catalog.Guard;
import dev.tfguard.catalog.GuardEffect;
import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.Protection;
import dev.tfguard.catalog.Recovery;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.catalog.Weakening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stateful types for people: what {@code tfguard catalog} prints. */
public final class CatalogText {
  private static final String IN_PROVIDER = "provider block: ";

  private final StatefulType type;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private CatalogText(StatefulType type, Style style) {
    this.type = type;
    this.style = style;
  }

  /** All that is known of one type. */
  public static String page(StatefulType type, Style style) {
    return new CatalogText(type, style).page();
  }

  /** One line a type: name, tier, kind and what is lost. */
  public static String table(List<StatefulType> types) {
    int nameWidth = types.stream().mapToInt(type -> type.name().length()).max().orElse(0);
    StringBuilder table = new StringBuilder();
    for (StatefulType type : types) {
      table.append(padded(type.name(), nameWidth)).append("  ");
      table.append(padded(type.tier().wireName(), "critical".length())).append("  ");
      table.append(padded(type.kind().wireName(), "file-system".length())).append("  ");
      table.append(type.summary()).append('\n');
    }
    return table.toString();
  }

  private String page() {
    out.append(style.bold(type.name())).append("  ").append(type.tier().wireName());
    out.append("  ").append(type.kind().wireName()).append('\n');
    out.append(type.summary()).append(versions("  (", type.availability()));
    out.append('\n');
    section("Refuses a deletion", refusals());
    section("Makes a deletion easier or its loss deeper", hazards());
    section("Makes a loss recoverable", recoveries());
    section("IAM actions that destroy it", type.iam().destroy());
    section("IAM actions that take its protection away", type.iam().disarm());
    type.docs().ifPresent(docs -> out.append('\n').append(docs).append('\n'));
    return out.toString();
  }

  private void section(String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.append('\n').append(style.bold(title)).append('\n');
    lines.forEach(line -> out.append("  ").append(line).append('\n'));
  }

  private List<String> refusals() {
    List<String> lines = new ArrayList<>();
    lines.add("lifecycle.prevent_destroy = true  (Terraform only, while the block is there)");
    type.protections().forEach(protection -> refusal("", protection, lines));
    type.providerSettings()
        .protections()
        .forEach(protection -> refusal(IN_PROVIDER, protection, lines));
    if (type.onlyEmpty()) {
      lines.add("as long as it holds anything  (by the service)");
    }
    guards(GuardEffect.DELETION, lines);
    return lines;
  }

  private static void refusal(String place, Protection protection, List<String> lines) {
    lines.add(
        place
            + setting(protection.attribute().toString(), protection.safe())
            + "  ("
            + by(protection.enforcedBy())
            + unset(protection.defaultValue())
            + versions("; ", protection.availability())
            + ")");
    protection.note().ifPresent(note -> lines.add("  " + note));
  }

  private List<String> hazards() {
    List<String> lines = new ArrayList<>();
    type.hazards().forEach(hazard -> lines.add(hazard("", hazard)));
    type.providerSettings().hazards().forEach(hazard -> lines.add(hazard(IN_PROVIDER, hazard)));
    return lines;
  }

  private static String hazard(String place, Hazard hazard) {
    return place
        + setting(hazard.attribute().toString(), hazard.unsafe())
        + "  ("
        + hazard.because()
        + unset(hazard.defaultValue())
        + hazard.unless().map(argument -> "; harmless when " + argument + " is set").orElse("")
        + (hazard.empties() ? "; otherwise only what is empty is deleted" : "")
        + versions("; ", hazard.availability())
        + ")";
  }

  private List<String> recoveries() {
    List<String> lines = new ArrayList<>();
    for (Recovery recovery : type.recoveries()) {
      String attribute = recovery.attribute().toString();
      lines.add(
          recovery.weaker() == Weakening.LOWER
              ? attribute + "  (the larger, the better)"
              : setting(attribute, recovery.safe()));
    }
    guards(GuardEffect.RECOVERY, lines);
    return lines;
  }

  private void guards(GuardEffect effect, List<String> lines) {
    for (Guard guard : type.guards()) {
      if (guard.protects() == effect) {
        String condition =
            guard
                .attribute()
                .map(attribute -> " and has " + setting(attribute.toString(), guard.safe()))
                .orElse("");
        lines.add(guard.type() + " that refers to it by " + guard.reference() + condition);
      }
    }
  }

  private static String setting(String attribute, List<String> values) {
    return attribute + " = " + String.join(" or ", values);
  }

  private static String by(Enforcement enforcement) {
    return switch (enforcement) {
      case SERVICE -> "by the service";
      case TERRAFORM -> "Terraform only";
    };
  }

  private static String unset(Optional<String> defaultValue) {
    return defaultValue.map(value -> "; unset means " + value).orElse("");
  }

  private static String versions(String before, Availability availability) {
    List<String> parts = new ArrayList<>();
    availability.since().ifPresent(since -> parts.add("since provider " + since));
    availability.until().ifPresent(until -> parts.add("not from provider " + until + " on"));
    String text = String.join(", ", parts);
    if (text.isEmpty()) {
      return "";
    }
    return before + text + (before.endsWith("(") ? ")" : "");
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
