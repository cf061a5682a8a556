package dev.tfguard.check.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.Protection;
import dev.tfguard.catalog.Recovery;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.catalog.Weakening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A setting of the catalogue with a value that is as it should be and one that is not.
 *
 * @param goodWhenUnset whether it is as it should be when it is not set
 */
record SettingCase(
    String type, AttributePath path, String good, String bad, boolean goodWhenUnset) {
  private static final String OTHER = "tfguard-other";

  /** Every setting of {@code type}. */
  static List<SettingCase> of(StatefulType type) {
    List<SettingCase> settings = new ArrayList<>();
    type.protections().forEach(each -> settings.add(of(type, each)));
    type.hazards().forEach(each -> settings.add(of(type, each)));
    type.recoveries().forEach(each -> settings.add(of(type, each)));
    return settings;
  }

  private static SettingCase of(StatefulType type, Protection protection) {
    String good = protection.safe().get(0);
    return new SettingCase(
        type.name(), protection.attribute(), good, other(good), protection.isSafeByDefault());
  }

  private static SettingCase of(StatefulType type, Hazard hazard) {
    String bad = hazard.unsafe().get(0);
    Optional<String> harmless = hazard.defaultValue().filter(value -> !hazard.isUnsafe(value));
    boolean goodWhenUnset = hazard.defaultValue().filter(hazard::isUnsafe).isEmpty();
    return new SettingCase(
        type.name(), hazard.attribute(), harmless.orElse(other(bad)), bad, goodWhenUnset);
  }

  private static SettingCase of(StatefulType type, Recovery recovery) {
    if (recovery.weaker() == Weakening.OFF) {
      String good = recovery.safe().get(0);
      boolean onByDefault = recovery.defaultValue().filter(recovery.safe()::contains).isPresent();
      return new SettingCase(type.name(), recovery.attribute(), good, other(good), onByDefault);
    }
    Optional<String> unset =
        recovery.defaultValue().or(() -> hazardDefault(type, recovery.attribute()));
    if (recovery.unlimited().isPresent()) {
      String good = recovery.unlimited().get();
      boolean endless = unset.map(good::equals).orElse(true);
      return new SettingCase(type.name(), recovery.attribute(), good, "7", endless);
    }
    boolean something = unset.flatMap(Amount::parse).filter(a -> a.signum() > 0).isPresent();
    return something
        ? new SettingCase(type.name(), recovery.attribute(), unset.get(), "0", true)
        : new SettingCase(type.name(), recovery.attribute(), "30", "7", false);
  }

  private static Optional<String> hazardDefault(StatefulType type, AttributePath path) {
    return type.hazards().stream()
        .filter(hazard -> hazard.attribute().equals(path))
        .flatMap(hazard -> hazard.defaultValue().stream())
        .findFirst();
  }

  private static String other(String value) {
    return switch (value) {
      case "true" -> "false";
      case "false" -> "true";
      default -> OTHER;
    };
  }

  /** The resource with the setting at {@code value}. */
  ObjectNode with(String value) {
    return with(json(value));
  }

  /** The resource without a value for the setting. */
  ObjectNode unset() {
    return with(NullNode.getInstance());
  }

  /** The mark of a value that is known only after apply. */
  ObjectNode unknown() {
    return with(BooleanNode.TRUE);
  }

  private ObjectNode with(JsonNode value) {
    List<String> steps = path.steps();
    ObjectNode inner = PlanBuilder.object();
    inner.set(path.last(), value);
    for (int step = steps.size() - 2; step >= 0; step--) {
      ObjectNode outer = PlanBuilder.object();
      outer.putArray(steps.get(step)).add(inner);
      inner = outer;
    }
    return inner;
  }

  private static JsonNode json(String value) {
    if (value.equals("true") || value.equals("false")) {
      return BooleanNode.valueOf(value.equals("true"));
    }
    return value.matches("-?[0-9]+")
        ? IntNode.valueOf(Integer.parseInt(value))
        : TextNode.valueOf(value);
  }

  @Override
  public String toString() {
    return type + "." + path;
  }
}
