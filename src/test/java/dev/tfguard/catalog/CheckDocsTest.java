package dev.tfguard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.catalog.CheckDoc.Form;
import dev.tfguard.catalog.CheckDoc.Sort;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CheckDocsTest {

  @Test
  void aFileDescribesTheCheckItIsNamedAfter() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules/checks"))) {
      assertThat(CheckDocs.bundled().all())
          .extracting(doc -> doc.id() + ".hcl")
          .containsExactlyElementsOf(
              files.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aCheckIsDescribedInSentences() {
    for (CheckDoc doc : CheckDocs.bundled().all()) {
      assertThat(doc.title()).as(doc.id()).isNotBlank().doesNotEndWith(".");
      assertThat(doc.severity()).as(doc.id()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
      assertThat(doc.what()).as(doc.id()).endsWith(".");
      assertThat(doc.why()).as(doc.id()).endsWith(".");
      assertThat(doc.mend()).as(doc.id()).endsWith(".");
    }
  }

  @Test
  void anExampleIsTerraformOrAPlanOfIt() {
    for (CheckDoc doc : CheckDocs.bundled().all()) {
      for (CheckDoc.Example example : doc.examples()) {
        assertThat(example.form() == Form.PLAN).isEqualTo(doc.id().startsWith("plan-"));
        if (example.form() == Form.SOURCE) {
          HclFile file = HclParser.parse(new SourceFile(doc.id(), example.text()));
          assertThat(file.diagnostics()).as(doc.id()).isEmpty();
          assertThat(file.body().blocks()).as(doc.id()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void findsByIdAndByNearlyTheId() {
    CheckDocs docs = CheckDocs.bundled();
    assertThat(docs.find("protection-off").orElseThrow().examples(Sort.GOOD)).hasSize(1);
    assertThat(docs.find("protection-of")).isEmpty();
    assertThat(docs.nearest("protection-of")).contains("protection-off");
    assertThat(docs.nearest("something else entirely")).isEmpty();
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(
            CheckDocReader.read(new SourceFile("x", "check \"x\" {\n  example \"so-so\" {}\n}\n"))
                .problems())
        .extracting(Diagnostic::message)
        .contains(
            "check \"x\" has no title",
            "an example cannot be \"so-so\"",
            "example \"so-so\" has no source",
            "no good example");
  }
}
