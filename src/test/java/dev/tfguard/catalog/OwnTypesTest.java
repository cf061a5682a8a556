package dev.tfguard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.StrictBody;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnTypesTest {
  private static final String DATABASE =
      """
      stateful "acme_database" {
        summary = "A database"
        kind    = "database"
        tier    = "critical"

        guard "acme_lock" {
          reference   = "database"
          protects    = "deletion"
          enforced_by = "service"
        }
      }
      """;

  private final List<Diagnostic> problems = new ArrayList<>();

  @Test
  void saysWhereAndWhatIsWrong() {
    assertThat(faults(DATABASE + DATABASE))
        .containsExactly("12: acme_database is described twice; keep one of its blocks");
    assertThat(faults(DATABASE + "stateless = [\"acme_rule\", \"acme_database\"]\n"))
        .containsExactly(
            "12: acme_database is described as stateful in the same file; take it from the list,"
                + " or take the block away");
    assertThat(faults("stateless = [\"*\", \"acme\", \"acme_x y\"]\n"))
        .containsExactly(
            "1: \"*\" is no resource type; write it as in \"acme_rule\" or \"acme_*_rule\"",
            "1: \"acme\" is no resource type; write it as in \"acme_rule\" or \"acme_*_rule\"",
            "1: \"acme_x y\" is no resource type; write it as in \"acme_rule\" or \"acme_*_rule\"");
    assertThat(faults(DATABASE.replace("acme_database", "database")))
        .containsExactly("1: \"database\" is no resource type; write it as in \"acme_disk\"");
    assertThat(faults("stateful \"acme_db\" {\n  same_as = \"aws_db_instanc\"\n}\n"))
        .containsExactly(
            "1: aws_db_instanc is not known to be stateful; the nearest known name is"
                + " \"aws_db_instance\"");
    assertThat(faults(DATABASE.replace("critical", "hgh")))
        .containsExactly("4: \"hgh\" is no tier; the nearest known name is \"high\"");
  }

  @Test
  void goesBeforeWhatTfguardSays() {
    Catalog catalog =
        Catalog.with(
            read(
                DATABASE
                    + DATABASE.replace("acme_database", "aws_iam_role")
                    + "stateful \"acme_db\" {\\n  same_as = \"aws_db_instance\"\\n}\\n"
                        .replace("\\n", "\n")
                    + "stateless = [\"aws_db_instance\", \"aws_s3_*\", \"acme_*_rule\"]\n"));
    assertThat(problems).isEmpty();
    assertThat(catalog.find("acme_database").orElseThrow().kind()).isEqualTo(Kind.DATABASE);
    assertThat(catalog.find("acme_db").orElseThrow().protections()).hasSize(1);
    assertThat(catalog.find("aws_iam_role").orElseThrow().tier()).isEqualTo(Tier.CRITICAL);
    assertThat(catalog.isStateless("aws_iam_role")).isFalse();
    assertThat(catalog.find("aws_db_instance")).isEmpty();
    assertThat(catalog.isStateless("aws_db_instance")).isTrue();
    assertThat(catalog.isStateless("acme_dns_rule")).isTrue();
    assertThat(catalog.isStateless("acme_dns")).isFalse();
  }

  @Test
  void aPatternIsNoWordOnAKnownStatefulType() {
    Catalog catalog = Catalog.with(read("stateless = [\"aws_s3_*\"]\n"));
    assertThat(catalog.find("aws_s3_bucket")).isPresent();
    assertThat(catalog.isStateless("aws_s3_bucket")).isFalse();
    assertThat(catalog.isStateless("aws_s3_new_thing")).isTrue();
  }

  @Test
  void guardsAreKnownTogetherWithTfguardsOwn() {
    Catalog catalog =
        Catalog.with(
            read(
                DATABASE
                    + DATABASE
                        .replace("acme_database", "aws_x")
                        .replace("acme_lock", "aws_s3_bucket_versioning")));
    assertThat(catalog.guardType("acme_lock").orElseThrow().guards("acme_database")).isTrue();
    assertThat(catalog.guardType("aws_s3_bucket_versioning").orElseThrow().types())
        .containsExactly("aws_s3_bucket", "aws_x");
    assertThat(catalog.guardType("acme_database")).isEmpty();
  }

  @Test
  void isListedWithTheRest() {
    Catalog catalog = Catalog.with(read(DATABASE + "stateless = [\"zed_rule\"]\n"));
    assertThat(catalog.providers()).contains("acme", "aws", "zed").isSorted();
    assertThat(catalog.types("acme"))
        .extracting(StatefulType::name)
        .containsExactly("acme_database");
    assertThat(catalog.stateless("zed")).containsExactly("zed_rule");
    assertThat(catalog.nearest("acme_databas")).contains("acme_database");
  }

  private OwnTypes read(String text) {
    HclFile file = HclParser.parse(new SourceFile(".tfguard.hcl", text));
    problems.addAll(file.diagnostics());
    StrictBody body = new StrictBody("the file", file.body().span(), file.body(), problems);
    return OwnTypesReader.read(body, problems);
  }

  private List<String> faults(String text) {
    problems.clear();
    read(text);
    LineIndex lines = LineIndex.of(text);
    return problems.stream()
        .map(p -> lines.position(p.span().start()).line() + ": " + p.message() + "; " + p.hint())
        .toList();
  }
}
