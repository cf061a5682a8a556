package dev.tfguard.check.plan;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.plan.AttributeValue;
import dev.tfguard.plan.Attributes;
import java.util.List;
import java.util.Optional;

/**
 * The last snapshot of a database: unless it is skipped, the AWS provider fails a destruction for
 * which it has no name for the snapshot (internal/service/rds/instance.go, resourceInstanceDelete).
 */
record FinalSnapshot(Hazard skip, AttributePath identifier) {
  private static final String SKIP = "skip_final_snapshot";
  private static final AttributePath IDENTIFIER = AttributePath.parse("final_snapshot_identifier");

  /** Those of {@code type}, if it has any. */
  static Optional<FinalSnapshot> of(StatefulType type) {
    return type.hazards().stream()
        .filter(hazard -> hazard.attribute().toString().equals(SKIP))
        .map(hazard -> new FinalSnapshot(hazard, IDENTIFIER))
        .findFirst();
  }

  /** Tells whether the provider is bound to fail for want of a name. */
  boolean fails(Attributes now) {
    List<AttributeValue> name = now.at(identifier.toString());
    boolean unnamed = !name.isEmpty() && name.stream().allMatch(FinalSnapshot::isEmpty);
    List<AttributeValue> skipped = now.at(skip.attribute().toString());
    return unnamed
        && !skipped.isEmpty()
        && skipped.stream().allMatch(value -> isEmpty(value) || isFalse(value));
  }

  private static boolean isEmpty(AttributeValue value) {
    return value instanceof AttributeValue.Unset
        || (value instanceof AttributeValue.Known known && known.text().isEmpty());
  }

  private static boolean isFalse(AttributeValue value) {
    return value instanceof AttributeValue.Known known && known.text().equals("false");
  }
}
