package dev.tfguard.catalog;

import dev.tfguard.catalog.RuleBytes.Place;
import java.util.List;

/** Writes what a type can have, and reads it again. */
final class SettingCodec {
  private static final Enforcement[] ENFORCEMENTS = Enforcement.values();
  private static final Weakening[] WEAKENINGS = Weakening.values();
  private static final GuardEffect[] EFFECTS = GuardEffect.values();

  private SettingCodec() {}

  static void write(RuleWriter out, Protection protection) {
    out.text(protection.attribute().toString());
    out.texts(protection.safe());
    out.optional(protection.defaultValue());
    out.choice(protection.enforcedBy());
    write(out, protection.availability());
    out.optional(protection.note());
  }

  static Protection protection(Place in) {
    return new Protection(
        path(in),
        in.texts(),
        in.optional(),
        in.choice(ENFORCEMENTS),
        availability(in),
        in.optional());
  }

  static void write(RuleWriter out, Hazard hazard) {
    out.text(hazard.attribute().toString());
    out.texts(hazard.unsafe());
    out.optional(hazard.defaultValue());
    out.text(hazard.because());
    out.optional(hazard.lifts().map(AttributePath::toString));
    out.truth(hazard.empties());
    out.optional(hazard.unless().map(AttributePath::toString));
    write(out, hazard.availability());
  }

  static Hazard hazard(Place in) {
    return new Hazard(
        path(in),
        in.texts(),
        in.optional(),
        in.text(),
        in.optional().map(AttributePath::parse),
        in.truth(),
        in.optional().map(AttributePath::parse),
        availability(in));
  }

  static void write(RuleWriter out, Recovery recovery) {
    out.text(recovery.attribute().toString());
    out.choice(recovery.weaker());
    out.texts(recovery.safe());
    out.optional(recovery.unlimited());
    out.optional(recovery.defaultValue());
    write(out, recovery.availability());
  }

  static Recovery recovery(Place in) {
    return new Recovery(
        path(in),
        in.choice(WEAKENINGS),
        in.texts(),
        in.optional(),
        in.optional(),
        availability(in));
  }

  static void write(RuleWriter out, Guard guard) {
    out.text(guard.type());
    out.text(guard.reference().toString());
    out.optional(guard.attribute().map(AttributePath::toString));
    out.texts(guard.safe());
    out.choice(guard.protects());
    out.choice(guard.enforcedBy());
    write(out, guard.availability());
  }

  static Guard guard(Place in) {
    return new Guard(
        in.text(),
        path(in),
        in.optional().map(AttributePath::parse),
        in.texts(),
        in.choice(EFFECTS),
        in.choice(ENFORCEMENTS),
        availability(in));
  }

  static void write(RuleWriter out, Availability availability) {
    out.optional(availability.since());
    out.optional(availability.until());
  }

  static Availability availability(Place in) {
    return new Availability(in.optional(), in.optional());
  }

  static void writePatterns(RuleWriter out, List<NamePattern> patterns) {
    out.texts(patterns.stream().map(NamePattern::text).toList());
  }

  static List<NamePattern> patterns(Place in) {
    return in.list(each -> new NamePattern(each.text()));
  }

  private static AttributePath path(Place in) {
    return AttributePath.parse(in.text());
  }
}
