package dev.tfguard.check.plan;

import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.finding.Armed;
import dev.tfguard.plan.AttributeValue;
import dev.tfguard.plan.Attributes;
import java.util.List;
import java.util.Optional;

/**
 * What is in buckets and their like: unless the provider is told to empty them first, the service
 * deletes only what is empty (S3 API, DeleteBucket: {@code BucketNotEmpty}).
 */
final class Contents {
  private Contents() {}

  /** What they come to as a protection of a resource of {@code type}, if it has such a setting. */
  static Optional<Armed> mayRefuse(StatefulType type, Attributes now) {
    if (type.onlyEmpty()) {
      return Optional.of(
          new Armed(Armed.State.UNKNOWN, "the service would refuse unless it is empty"));
    }
    return type.hazards().stream()
        .filter(Hazard::empties)
        .filter(hazard -> isOff(hazard, now.at(hazard.attribute().toString())))
        .map(
            hazard ->
                hazard.attribute() + " is off, so the service would refuse unless it is empty")
        .map(text -> new Armed(Armed.State.UNKNOWN, text))
        .findFirst();
  }

  private static boolean isOff(Hazard hazard, List<AttributeValue> values) {
    return !values.isEmpty()
        && values.stream()
            .allMatch(
                value ->
                    value instanceof AttributeValue.Unset
                        || (value instanceof AttributeValue.Known known
                            && !known.sensitive()
                            && !hazard.isUnsafe(known.text())));
  }
}
