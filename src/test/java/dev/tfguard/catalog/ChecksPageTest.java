package dev.tfguard.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.catalog.CheckDoc.Example;
import dev.tfguard.catalog.CheckDoc.Form;
import dev.tfguard.catalog.CheckDoc.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The page that tells of the checks is made from rules/checks; {@code -Dtfguard.update=true} does
 * that.
 */
final class ChecksPageTest {
  private static final Path PAGE = Path.of("src", "site", "markdown", "checks.md");

  @Test
  void isUpToDate() throws IOException {
    String page = ChecksPage.of(CheckDocs.bundled());
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(PAGE, page, UTF_8);
    }
    assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(page);
  }

  @Test
  void noTextIsReadAsMarkdown() {
    String hostile = "a | b * c <d> [e](f) `g` _h_ i_j #k \\ ![l]";
    Example bad = new Example(Sort.BAD, Form.SOURCE, "x {}\n");
    CheckDoc doc =
        new CheckDoc("some-check", hostile, hostile, hostile, hostile, hostile, List.of(bad));
    assertThat(ChecksPage.of(new CheckDocs(List.of(doc))))
        .contains("a \\| b \\* c \\<d\\> \\[e\\](f) \\`g\\` \\_h\\_ i_j \\#k \\\\ !\\[l\\]");
  }

  @Test
  void indentedParagraphsAreCode() {
    String text = "First.\n\n  a {\n\n    b = *\n  }\n\nLast *one*.";
    CheckDoc doc = new CheckDoc("some-check", "T", "S", text, "W.", "M:\n\n  end", List.of());
    assertThat(ChecksPage.of(new CheckDocs(List.of(doc))))
        .contains(
            "First.\n\n```hcl\na {\n\n  b = *\n}\n```\n\nLast \\*one\\*.\n",
            "M:\n\n```hcl\nend\n```\n");
  }
}
