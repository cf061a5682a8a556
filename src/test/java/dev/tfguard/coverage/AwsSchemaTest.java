package dev.tfguard.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue against an excerpt of the AWS provider's schema, version 5.100.0. */
final class AwsSchemaTest {
  static final Path EXCERPT = Path.of("testdata/catalog/aws-schema.json");

  @Test
  void theCatalogueIsComplete() throws IOException, UnreadableSchemaException {
    try (InputStream in = Files.newInputStream(EXCERPT)) {
      Coverage coverage = Coverage.of(EXCERPT.toString(), in, Catalog.bundled()).get(0);
      assertComplete(coverage);
      assertThat(coverage.explained()).isNotEmpty();
    }
  }

  static void assertComplete(Coverage coverage) {
    assertThat(coverage.types()).isGreaterThan(1_500);
    assertThat(coverage.stateful()).isBetween(230, 450);
    assertThat(coverage.unclassified()).isEmpty();
    assertThat(coverage.uncatalogued()).isEmpty();
    assertThat(coverage.absent()).isEmpty();
  }
}
