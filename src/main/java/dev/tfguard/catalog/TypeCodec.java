package dev.tfguard.catalog;

import dev.tfguard.catalog.RuleBytes.Place;
import java.util.TreeSet;

/** Writes types and what is known with them, and reads them again. */
final class TypeCodec {
  private static final Kind[] KINDS = Kind.values();
  private static final Tier[] TIERS = Tier.values();

  private TypeCodec() {}

  static void write(RuleWriter out, StatefulType type) {
    out.text(type.name());
    out.text(type.summary());
    out.choice(type.kind());
    out.choice(type.tier());
    out.optional(type.docs());
    SettingCodec.write(out, type.availability());
    out.truth(type.onlyEmpty());
    out.list(type.protections(), SettingCodec::write);
    out.list(type.hazards(), SettingCodec::write);
    out.list(type.recoveries(), SettingCodec::write);
    out.list(type.guards(), SettingCodec::write);
    out.list(type.providerSettings().protections(), SettingCodec::write);
    out.list(type.providerSettings().hazards(), SettingCodec::write);
    out.texts(type.iam().destroy());
    out.texts(type.iam().disarm());
  }

  static StatefulType type(Place in) {
    return new StatefulType(
        in.text(),
        in.text(),
        in.choice(KINDS),
        in.choice(TIERS),
        in.optional(),
        SettingCodec.availability(in),
        in.truth(),
        in.list(SettingCodec::protection),
        in.list(SettingCodec::hazard),
        in.list(SettingCodec::recovery),
        in.list(SettingCodec::guard),
        new ProviderSettings(in.list(SettingCodec::protection), in.list(SettingCodec::hazard)),
        new IamActions(in.texts(), in.texts()));
  }

  static void write(RuleWriter out, SharedSettings shared) {
    out.list(shared.guards(), TypeCodec::writeGuard);
    out.list(shared.protections(), TypeCodec::writeProtection);
    out.list(shared.providerProtections(), TypeCodec::writeProtection);
    out.list(shared.providerHazards(), TypeCodec::writeHazard);
  }

  static SharedSettings shared(Place in) {
    return new SharedSettings(
        in.list(each -> new Shared<>(SettingCodec.guard(each), SettingCodec.patterns(each))),
        in.list(each -> new Shared<>(SettingCodec.protection(each), SettingCodec.patterns(each))),
        in.list(each -> new Shared<>(SettingCodec.protection(each), SettingCodec.patterns(each))),
        in.list(each -> new Shared<>(SettingCodec.hazard(each), SettingCodec.patterns(each))));
  }

  static void write(RuleWriter out, GuardType guard) {
    SettingCodec.write(out, guard.guard());
    out.texts(guard.types().stream().toList());
    out.truth(guard.wholeProvider());
    SettingCodec.writePatterns(out, guard.except());
  }

  static GuardType guardType(Place in) {
    return new GuardType(
        SettingCodec.guard(in), new TreeSet<>(in.texts()), in.truth(), SettingCodec.patterns(in));
  }

  private static void writeGuard(RuleWriter out, Shared<Guard> shared) {
    SettingCodec.write(out, shared.setting());
    SettingCodec.writePatterns(out, shared.except());
  }

  private static void writeProtection(RuleWriter out, Shared<Protection> shared) {
    SettingCodec.write(out, shared.setting());
    SettingCodec.writePatterns(out, shared.except());
  }

  private static void writeHazard(RuleWriter out, Shared<Hazard> shared) {
    SettingCodec.write(out, shared.setting());
    SettingCodec.writePatterns(out, shared.except());
  }
}
