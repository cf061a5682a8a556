package dev.tfguard.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDoc.Sort;
import dev.tfguard.catalog.CheckDocs;
import dev.tfguard.finding.Findings;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.VariableInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check is a class, a line in {@link Checks}, a page in rules/checks and cases in testdata. */
final class CheckRegistryTest {
  @TempDir private Path folder;

  static List<CheckDoc> docs() {
    return CheckDocs.bundled().all();
  }

  @Test
  void everyClassIsListed() {
    assertThat(Checks.ALL)
        .<Class<?>>extracting(Check::getClass)
        .containsExactlyInAnyOrder(Check.class.getPermittedSubclasses());
  }

  @Test
  void theListIsSortedAndEveryCheckHasItsPageAndItsCases() throws IOException {
    List<String> ids = Checks.ALL.stream().map(check -> check.id().value()).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(docs()).extracting(CheckDoc::id).isEqualTo(ids);
    assertThat(Fixture.checks()).isEqualTo(ids);
  }

  @Test
  void everyCheckHasCasesOfBothSorts() throws IOException {
    for (String id : Fixture.checks()) {
      assertThat(Fixture.all().stream().filter(found -> found.check().equals(id)))
          .as(id)
          .anyMatch(Fixture::isClean)
          .anyMatch(found -> !found.isClean());
    }
  }

  @ParameterizedTest
  @MethodSource("docs")
  void aGoodExampleHasNothingToFind(CheckDoc doc) throws IOException {
    for (String source : doc.examples(Sort.GOOD)) {
      Findings findings = scan(source);
      assertThat(findings.errors()).isEmpty();
      assertThat(findings.findings())
          .extracting(found -> found.check().value())
          .doesNotContain(doc.id());
    }
  }

  @ParameterizedTest
  @MethodSource("docs")
  void aBadExampleHasWhatItShows(CheckDoc doc) throws IOException {
    for (String source : doc.examples(Sort.BAD)) {
      Findings findings = scan(source);
      assertThat(findings.errors()).isEmpty();
      assertThat(findings.findings()).extracting(found -> found.check().value()).contains(doc.id());
    }
  }

  private Findings scan(String source) throws IOException {
    Files.writeString(folder.resolve("main.tf"), source);
    return Fixture.scan(ReadRequest.of(folder, folder), VariableInputs.NONE);
  }
}
