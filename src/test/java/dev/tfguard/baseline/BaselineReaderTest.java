package dev.tfguard.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Severity;
import dev.tfguard.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a baseline, and what is said of a file that is none. */
final class BaselineReaderTest {
  private static final Entry BUCKET = entry("a/main.tf", "aws_s3_bucket.logs");
  private static final Entry TABLE = entry("b/main.tf", "aws_dynamodb_table.orders");
  private static final String LINE =
      "{\"fingerprint\":\"f\",\"check\":\"c\",\"severity\":\"low\",\"path\":\"p\",\"address\":\"a\","
          + "\"type\":\"t\"}";

  private static Entry entry(String path, String address) {
    return new Entry(
        new CheckId("missing-prevent-destroy"), Severity.HIGH, path, address, "", "aws_thing");
  }

  private static SourceFile file(String text) {
    return new SourceFile("known.json", text);
  }

  private static String of(String findings) {
    return "{\"schema\":\"tfguard/baseline/v1\",\"findings\":[" + findings + "]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                             | 1:1: | there is no object",
        "[]                             | 1:1: | there is no object",
        "{}                             | 1:2: | it has no \"schema\"",
        "{\"schema\":\"tfguard/baseline/v1\"} | 1:32: | it has no \"findings\"",
        "{\"schema\":\"tfguard/findings/v1\"} | 1:11: | its schema is \"tfguard/findings/v1\"",
        "{\"schema\":1}                  | 1:11: | \"schema\" is no text",
        "{\"findings\":{}}               | 1:13: | \"findings\" is no list",
        "{\"findings\":[1]}              | 1:14: | a finding is no object",
        "{\"waivers\":[]}                | 1:2: | it knows no \"waivers\"",
        "{\"schema\":\"a\",\"schema\":\"a\"} | 1:11: | its schema is \"a\"",
        "resource \"a\" \"b\" {}         | 1: | it is not JSON: Unrecognized token 'resource'",
        "{\"findings\":[],\"findings\":[]} | 1: | it is not JSON: Duplicate",
      })
  void refusesWhatIsNoBaseline(String text, String place, String why) {
    assertThatThrownBy(() -> BaselineReader.read(file(text)))
        .isInstanceOfSatisfying(
            BrokenBaselineException.class,
            broken ->
                assertThat(broken.complaint())
                    .startsWith("known.json:" + place)
                    .contains("this is no baseline of tfguard: " + why)
                    .endsWith(
                        "; restore it, or delete it and write it with tfguard scan"
                            + " --write-baseline"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"low\"    | \"grave\"  | \"grave\" is no severity",
        "\"c\"      | \"C D\"    | \"C D\" is no check",
        "\"p\"      | \"a\\u0000b\" | is no path",
        "\"p\"      | \"\"       | \"\" is no path",
        "\"p\"      | \"/\"      | \"/\" is no path",
        "\"type\"   | \"sort\"   | a finding knows no \"sort\"",
        "\"a\"      | 7          | \"address\" is no text",
        ",\"type\":\"t\" | ``    | a finding has no \"type\"",
        "\"fingerprint\":\"f\", | `` | a finding has no \"fingerprint\"",
      })
  void refusesWhatIsNoFinding(String what, String instead, String why) {
    String text = of(LINE.replace(what, instead));

    assertThatThrownBy(() -> BaselineReader.read(file(text)))
        .isInstanceOfSatisfying(
            BrokenBaselineException.class, broken -> assertThat(broken.complaint()).contains(why));
    assertThat(BaselineReader.read(file(of(LINE))).entries()).hasSize(1);
  }

  @Test
  void tellsANewerSchemaFromNone() {
    assertThatThrownBy(() -> BaselineReader.read(file("{\n \"schema\":\"tfguard/baseline/v2\"}")))
        .isInstanceOfSatisfying(
            BrokenBaselineException.class,
            broken ->
                assertThat(broken.complaint())
                    .isEqualTo(
                        "known.json:2:11: the schema tfguard/baseline/v2 is not the one of this"
                            + " tfguard, tfguard/baseline/v1; use the tfguard that wrote the file"));
  }

  @Test
  void knowsWhatAMergeLeaves() {
    String ours = BaselineText.of(Baseline.of(List.of(BUCKET)));
    String theirs = BaselineText.of(Baseline.of(List.of(TABLE)));
    String text = "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> branch\n";

    assertThatThrownBy(() -> BaselineReader.read(file(text)))
        .isInstanceOfSatisfying(
            BrokenBaselineException.class,
            broken ->
                assertThat(broken.complaint())
                    .isEqualTo(
                        "known.json:1:1: a merge left its conflict markers here; write the baseline"
                            + " again with tfguard scan --write-baseline"));
    assertThat(BaselineReader.readToRenew(file(text)).entries()).containsExactly(BUCKET, TABLE);
  }

  @Test
  void anEmptyFileIsRenewedAndNoneThatIsSomethingElse() {
    assertThat(BaselineReader.readToRenew(file(" \n"))).isEqualTo(Baseline.EMPTY);
    assertThatThrownBy(() -> BaselineReader.readToRenew(file("locals {}\n")))
        .isInstanceOf(BrokenBaselineException.class);
  }

  @Test
  void readsWhatIsWrittenWhateverItsOrder() {
    String written = BaselineText.of(Baseline.of(List.of(TABLE, BUCKET, TABLE)));

    assertThat(BaselineReader.read(file(written)).entries()).containsExactly(BUCKET, TABLE, TABLE);
    assertThat(BaselineText.of(BaselineReader.read(file(written)))).isEqualTo(written);
    assertThat(BaselineText.of(Baseline.EMPTY))
        .isEqualTo("{\"schema\":\"tfguard/baseline/v1\",\"findings\":[\n]}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\\",
        "\n",
        "<script>",
        "\u00fc",
        "\u4e2d",
        "\ud83d\ude00",
        "\udc80",
        "\u0000"
      })
  void anyNameComesBack(String name) {
    Entry hostile =
        new Entry(
            new CheckId("protection-off"),
            Severity.CRITICAL,
            "a/" + name.replace("\u0000", "").replace("\udc80", "") + "b.tf",
            "aws_s3_bucket.x[" + name + "]",
            name,
            name);
    String written = BaselineText.of(Baseline.of(List.of(hostile)));

    assertThat(BaselineReader.read(file(written)).entries()).containsExactly(hostile);
    assertThat(written.lines())
        .hasSize(3)
        .allMatch(line -> line.chars().allMatch(c -> c >= 32 && c < 127));
  }
}
