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
      stateful "mycorp_database" {
        summary = "A database"
        kind    = "database"
        tier    = "critical"

        guard "mycorp_lock" {
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
        .containsExactly("12: mycorp_database is described twice; keep one of its blocks");
    assertThat(faults(DATABASE + "stateless = [\"mycorp_rule\", \"mycorp_database\"]\n"))
        .containsExactly(
            "12: mycorp_database is described as stateful in the same file; take it from the list,"
                + " or take the block away");
    assertThat(faults("stateless = [\"*\", \"mycorp\", \"mycorp_x y\"]\n"))
        .containsExactly(
            "1: \"*\" is no resource type; write it as in \"mycorp_rule\" or \"mycorp_*_rule\"",
            "1: \"mycorp\" is no resource type; write it as in \"mycorp_rule\" or \"mycorp_*_rule\"",
            "1: \"mycorp_x y\" is no resource type; write it as in \"mycorp_rule\" or \"mycorp_*_rule\"");
    assertThat(faults(DATABASE.replace("mycorp_database", "database")))
        .containsExactly("1: \"database\" is no resource type; write it as in \"mycorp_disk\"");
    assertThat(faults("stateful \"mycorp_db\" {\n  same_as = \"aws_db_instanc\"\n}\n"))
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
                    + DATABASE.replace("mycorp_database", "aws_iam_role")
                    + "stateful \"mycorp_db\" {\\n  same_as = \"aws_db_instance\"\\n}\\n"
                        .replace("\\n", "\n")
                    + "stateless = [\"aws_db_instance\", \"aws_s3_*\", \"mycorp_*_rule\"]\n"));
    assertThat(problems).isEmpty();
    assertThat(catalog.find("mycorp_database").orElseThrow().kind()).isEqualTo(Kind.DATABASE);
    assertThat(catalog.find("mycorp_db").orElseThrow().protections()).hasSize(1);
    assertThat(catalog.find("aws_iam_role").orElseThrow().tier()).isEqualTo(Tier.CRITICAL);
    assertThat(catalog.isStateless("aws_iam_role")).isFalse();
    assertThat(catalog.find("aws_db_instance")).isEmpty();
    assertThat(catalog.isStateless("aws_db_instance")).isTrue();
    assertThat(catalog.isStateless("mycorp_dns_rule")).isTrue();
    assertThat(catalog.isStateless("mycorp_dns")).isFalse();
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
                        .replace("mycorp_database", "aws_x")
                        .replace("mycorp_lock", "aws_s3_bucket_versioning")));
    assertThat(catalog.guardType("mycorp_lock").orElseThrow().guards("mycorp_database")).isTrue();
    assertThat(catalog.guardType("aws_s3_bucket_versioning").orElseThrow().types())
        .containsExactly("aws_s3_bucket", "aws_x");
    assertThat(catalog.guardType("mycorp_database")).isEmpty();
  }

  @Test
  void isListedWithTheRest() {
    Catalog catalog = Catalog.with(read(DATABASE + "stateless = [\"zed_rule\"]\n"));
    assertThat(catalog.providers()).contains("mycorp", "aws", "zed").isSorted();
    assertThat(catalog.types("mycorp"))
        .extracting(StatefulType::name)
        .containsExactly("mycorp_database");
    assertThat(catalog.stateless("zed")).containsExactly("zed_rule");
    assertThat(catalog.nearest("mycorp_databas")).contains("mycorp_database");
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
