package dev.tfguard.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDoc.Example;
import dev.tfguard.catalog.CheckDoc.Form;
import dev.tfguard.catalog.CheckDoc.Sort;
import dev.tfguard.catalog.OwnTypesReader;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.StrictBody;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown of the catalogue and of a check. */
final class CatalogGoldenTest {
  private static final String PROVIDER = "mycorp";
  private static final Path CATALOG = Path.of("testdata/catalog");

  @Test
  void showsTypesToPeople() throws IOException {
    List<StatefulType> types = catalogue().types(PROVIDER);
    StringBuilder pages = new StringBuilder();
    types.forEach(type -> pages.append(CatalogText.page(type, Style.PLAIN)).append('\n'));
    assertGolden(CATALOG.resolve("page.text"), pages.toString());
    assertGolden(CATALOG.resolve("table.text"), CatalogText.table(types));
    assertThat(CatalogText.table(List.of())).isEmpty();
  }

  @Test
  void showsTypesToPrograms() throws IOException {
    Catalog catalog = catalogue();
    StringWriter out = new StringWriter();
    CatalogJson.write(catalog.types(PROVIDER), catalog.stateless(PROVIDER), out);
    assertGolden(CATALOG.resolve("catalog.json"), out.toString());
  }

  @Test
  void explainsACheck() throws IOException {
    CheckDoc doc =
        new CheckDoc(
            "some-check",
            "Something that is wrong",
            "Always low",
            "What it finds.\n\nIn two paragraphs.",
            "Why.",
            "Write:\n\n  a = 1",
            List.of(
                new Example(Sort.GOOD, Form.SOURCE, "a = 1\n"),
                new Example(Sort.BAD, Form.SOURCE, "a = 2\n\nb {\n}\n"),
                new Example(Sort.BAD, Form.SOURCE, "a = 3\n")));
    assertGolden(Path.of("testdata/explain/plain.text"), CheckPage.text(doc, Style.PLAIN));
    assertGolden(Path.of("testdata/explain/colour.text"), CheckPage.text(doc, Style.COLOUR));
  }

  private static Catalog catalogue() throws IOException {
    Path input = CATALOG.resolve("input.hcl");
    HclFile file = HclParser.parse(SourceFile.decode(input.toString(), Files.readAllBytes(input)));
    List<Diagnostic> problems = new ArrayList<>(file.diagnostics());
    StrictBody body = new StrictBody("the file", file.body().span(), file.body(), problems);
    Catalog catalog = Catalog.with(OwnTypesReader.read(body, problems));
    body.finish();
    assertThat(problems).isEmpty();
    return catalog;
  }

  private static void assertGolden(Path golden, String text) throws IOException {
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(golden, text, UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(golden, UTF_8));
  }
}
