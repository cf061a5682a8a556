package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** How plans are read as JSON: what real ones have, and no more than a small heap can take. */
final class PlanJson {
  /** Levels of objects and lists. */
  static final int DEEPEST = 1_000;

  /** Characters of one string that is wanted; others may have any length. */
  static final int LONGEST_STRING = 50_000_000;

  /** Characters of one number: Terraform writes 1e5000 with all its zeros. */
  static final int LONGEST_NUMBER = 1_000_000;

  /** Makes parsers that neither collect names for all time nor stop at many of one hash. */
  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_STRING)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private PlanJson() {}
}
