package dev.tfguard.catalog;

import dev.tfguard.catalog.RuleBytes.Place;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

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
    write(out, shared.guards(), SettingCodec::write);
    write(out, shared.protections(), SettingCodec::write);
    write(out, shared.providerProtections(), SettingCodec::write);
    write(out, shared.providerHazards(), SettingCodec::write);
  }

  static SharedSettings shared(Place in) {
    return new SharedSettings(
        shared(in, SettingCodec::guard),
        shared(in, SettingCodec::protection),
        shared(in, SettingCodec::protection),
        shared(in, SettingCodec::hazard));
  }

  private static <T> void write(
      RuleWriter out, List<Shared<T>> shared, BiConsumer<RuleWriter, T> setting) {
    out.list(
        shared,
        (to, each) -> {
          setting.accept(to, each.setting());
          SettingCodec.writePatterns(to, each.except());
        });
  }

  private static <T> List<Shared<T>> shared(Place in, Function<Place, T> setting) {
    return in.list(each -> new Shared<>(setting.apply(each), SettingCodec.patterns(each)));
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
}
