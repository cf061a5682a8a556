package dev.tfguard.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.OwnTypesReader;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.StrictBody;
import dev.tfguard.report.CoverageJson;
import dev.tfguard.report.CoverageText;
import dev.tfguard.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CoverageTest {
  private static final Path CASE = Path.of("testdata/coverage");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''           | s.json: the document is no object",
        "[]           | s.json: the document is no object",
        "null         | s.json: the document is no object",
        "{\"a\": {}}  | s.json: there is no \"provider_schemas\"",
        "{\"provider_schemas\": | s.json:1:21: this is no JSON: Unexpected end-of-input",
        "{\"provider_schemas\": {\"p\": {\"resource_schemas\": {\"a_b\": x}}}} | s.json:1:57: this is"
            + " no JSON: Unrecognized token 'x'",
      })
  void saysWhyAFileIsNoSchema(String text, String complaint) {
    assertThatExceptionOfType(UnreadableSchemaException.class)
        .isThrownBy(() -> of(text))
        .satisfies(
            wrong ->
                assertThat(wrong.complaint())
                    .startsWith(complaint)
                    .endsWith("; write it with terraform providers schema -json > schema.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"provider_schemas\": null}",
        "{\"provider_schemas\": {}}",
        "{\"x\": [{\"provider_schemas\": 1}], \"provider_schemas\": []}",
      })
  void aSchemaMayBeEmpty(String text) throws Exception {
    assertThat(of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "{\"provider\": 1, \"resource_schemas\": []}",
        "{\"resource_schemas\": {\"a_b\": 1, \"a_c\": {\"block\": 2}}}",
        "{\"resource_schemas\": {\"a_b\": {\"block\": {\"attributes\": 3, \"block_types\": {\"c\": 4}}}}}",
        "{\"resource_schemas\": {\"a_b\": {\"block\": {\"attributes\": {\"c\": {\"type\": [[[]]]}}}}}}",
      })
  void aStrangeSchemaIsReadAsFarAsItGoes(String provider) throws Exception {
    assertThat(of("{\"provider_schemas\": {\"p\": " + provider + "}}")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "block_device", "clock", "enforce", "snapshot_id", "deleted_at"})
  void aNameThatPromisesNothing(String name) {
    assertThat(ProtectiveName.isOne(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deletion_protection",
        "force_destroy",
        "skip_final_snapshot",
        "prevent_user_existence_errors",
        "lock",
        "soft_delete_retention_days",
        "archive_on_destroy",
        "recovery_window_in_days",
        "backup",
      })
  void aNameThatLooksLikeProtection(String name) {
    assertThat(ProtectiveName.isOne(name)).isTrue();
  }

  @Test
  void comparesBothWays() throws Exception {
    List<Coverage> found =
        Coverage.of(
            "schema.json", Files.newInputStream(CASE.resolve("schema.json")), ownCatalogue());
    StringWriter json = new StringWriter();
    CoverageJson.write(found, json);
    assertGolden("expected.text", CoverageText.of(found));
    assertGolden("expected.json", json.toString());
    assertThat(found).extracting(Coverage::isComplete).containsExactly(false, true);
  }

  private static List<Coverage> of(String text) throws IOException, UnreadableSchemaException {
    return Coverage.of("s.json", new ByteArrayInputStream(text.getBytes(UTF_8)), Catalog.bundled());
  }

  private static Catalog ownCatalogue() throws IOException {
    HclFile file =
        HclParser.parse(SourceFile.decode("own.hcl", Files.readAllBytes(CASE.resolve("own.hcl"))));
    List<Diagnostic> problems = new ArrayList<>(file.diagnostics());
    StrictBody body = new StrictBody("the file", file.body().span(), file.body(), problems);
    Catalog catalog = Catalog.with(OwnTypesReader.read(body, problems));
    assertThat(problems).isEmpty();
    return catalog;
  }

  private static void assertGolden(String name, String text) throws IOException {
    Path golden = CASE.resolve(name);
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(golden, text, UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(golden, UTF_8));
  }
}
