package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDocs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad usage is a line of what is wrong, a hint, and exit code 2, with nothing on stdout. */
final class UsageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bogus                          | 'bogus'",
        "--bogus                        | '--bogus'",
        "scan --bogus                   | '--bogus'",
        "scan --formt=json              | '--formt=json'",
        "scan --format xml              | 'xml' is none of text, json",
        "scan --format JSON             | 'JSON' is none of text, json",
        "scan --fail-on urgent          | 'urgent' is none of critical, high, medium, low, never",
        "scan --dialect hcl             | 'hcl' is none of terraform, opentofu, auto",
        "scan --fail-on                 | --fail-on",
        "scan --output                  | --output",
        "explain no-such-check          | there is no check 'no-such-check'",
        "explain protection-of          | did you mean protection-off?",
        "explain protection-off more    | 'more'",
        "catalog aws_db_instanc         | did you mean aws_db_instance?",
        "catalog x_y                    | 'x_y' is not in the catalogue",
        "catalog --provider no          | there are no types with the prefix",
        "completion tcsh                | 'tcsh' is none of bash, zsh, fish"
      })
  void isExplained(String commandLine, String complaint) {
    Run run = Run.of((Object[]) commandLine.strip().split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("tfguard").contains(complaint);
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
  }

  @Test
  void aCommandIsNeeded() {
    assertThat(Run.of())
        .isEqualTo(new Run(2, "", "tfguard: no command given; see tfguard --help\n"));
  }

  @Test
  void anArgumentIsNotRepeatedToTheTerminalAsItIs() {
    assertThat(Run.of("scan", "--\u001b[31m").err()).doesNotContain("\u001b");
    assertThat(Run.of("explain", "\u001b[31m").err()).doesNotContain("\u001b");
    assertThat(Run.of("catalog", "\u001b[31m").err()).doesNotContain("\u001b");
  }

  @Test
  void anArgumentIsNotReadFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("words"), "--help");
    Run run = Run.scan("@" + file);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).containsExactly("no such file or directory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-V", "--version"})
  void theVersionIsShown(String option) {
    assertThat(Run.of(option).out()).startsWith("tfguard ").endsWith("\n");
  }

  @Test
  void everyCheckIsExplained() {
    Run list = Run.of("explain");
    assertThat(list.code()).isZero();
    for (CheckDoc doc : CheckDocs.bundled().all()) {
      assertThat(list.out()).containsPattern("(?m)^" + doc.id() + " +\\S");
      Run page = Run.of("explain", doc.id());
      assertThat(page.code()).isZero();
      assertThat(page.out()).contains(doc.id(), doc.title());
      assertThat(page.err()).isEmpty();
    }
  }

  @Test
  void theCatalogueIsShown() throws IOException {
    assertThat(Run.of("catalog").out()).contains("aws_db_instance", "google_sql_database_instance");
    assertThat(Run.of("catalog", "--provider", "aws").out()).doesNotContain("google_");
    assertThat(Run.of("catalog", "aws_db_instance").out()).contains("deletion_protection");
    Run json = Run.of("catalog", "aws_db_instance", "--format", "json");
    assertThat(json.json().path("types")).hasSize(1);
    assertThat(json.json().path("stateless")).isEmpty();
  }

  @Test
  void thatATypeHoldsNothingIsAnAnswer() throws IOException {
    assertThat(Run.of("catalog", "aws_route"))
        .isEqualTo(new Run(0, "aws_route holds nothing that cannot be made again\n", ""));
    Run json = Run.of("catalog", "aws_route", "--format", "json");
    assertThat(json.code()).isZero();
    assertThat(json.json().path("types")).isEmpty();
    assertThat(json.json().path("stateless").path(0).asText()).isEqualTo("aws_route");
  }
}
