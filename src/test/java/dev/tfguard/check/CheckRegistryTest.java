package dev.tfguard.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDoc.Example;
import dev.tfguard.catalog.CheckDoc.Form;
import dev.tfguard.catalog.CheckDoc.Sort;
import dev.tfguard.catalog.CheckDocs;
import dev.tfguard.check.against.AgainstScan;
import dev.tfguard.check.plan.PlanCheck;
import dev.tfguard.check.plan.PlanChecks;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A check is a class, a line in {@link Checks} or {@link PlanChecks}, a page in rules/checks and
 * cases in testdata; what is wrong with waivers has only these two.
 */
final class CheckRegistryTest {
  // Found once the checks are done, in what they are to let pass.
  private static final List<String> OF_WAIVERS =
      List.of(CheckId.EXPIRED_WAIVER.value(), CheckId.UNUSED_WAIVER.value());

  @TempDir private Path folder;

  static List<CheckDoc> docs() {
    return CheckDocs.bundled().all();
  }

  @Test
  void everyClassIsListed() {
    assertThat(Checks.ALL)
        .<Class<?>>extracting(Check::getClass)
        .containsExactlyInAnyOrder(Check.class.getPermittedSubclasses());
    assertThat(PlanChecks.ALL)
        .<Class<?>>extracting(PlanCheck::getClass)
        .containsExactlyInAnyOrder(PlanCheck.class.getPermittedSubclasses());
  }

  @Test
  void theListIsSortedAndEveryCheckHasItsPageAndItsCases() throws IOException {
    List<String> ofSources = Checks.ALL.stream().map(check -> check.id().value()).toList();
    List<String> ofPlans = PlanChecks.ALL.stream().map(check -> check.id().value()).toList();
    List<String> ofChanges = AgainstScan.CHECKS.stream().map(CheckId::value).toList();
    List<String> ids =
        Stream.of(ofSources, ofPlans, ofChanges, OF_WAIVERS)
            .flatMap(List::stream)
            .sorted()
            .toList();

    assertThat(ofSources).isSorted();
    assertThat(ofPlans).isSorted();
    assertThat(ofChanges).isSorted();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(docs()).extracting(CheckDoc::id).isEqualTo(ids);
    assertThat(CheckDocs.ids()).isEqualTo(ids);
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
    for (Example example : doc.examples()) {
      if (example.sort() == Sort.GOOD) {
        assertThat(checksThatFind(example)).doesNotContain(doc.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("docs")
  void aBadExampleHasWhatItShows(CheckDoc doc) throws IOException {
    for (Example example : doc.examples()) {
      if (example.sort() == Sort.BAD) {
        assertThat(checksThatFind(example)).contains(doc.id());
      }
    }
  }

  private List<String> checksThatFind(Example example) throws IOException {
    Findings findings = scan(example);
    assertThat(findings.errors()).isEmpty();
    return findings.findings().stream().map(found -> found.check().value()).toList();
  }

  private Findings scan(Example example) throws IOException {
    if (example.form() == Form.PLAN) {
      Files.writeString(folder.resolve("plan.json"), example.text());
      return Scans.plan(folder, List.of());
    }
    if (example.form() == Form.CHANGE) {
      Files.createDirectories(folder.resolve("before"));
      Files.createDirectories(folder.resolve("now"));
      Files.writeString(folder.resolve("before/main.tf"), example.before());
      Files.writeString(folder.resolve("now/main.tf"), example.text());
      return Scans.change(folder, 1);
    }
    Files.writeString(folder.resolve("main.tf"), example.text());
    return Scans.sources(folder, List.of(), 1);
  }
}
