package dev.tfguard.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tfguard.catalog.RuleBytes.Place;
import dev.tfguard.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compiled is read as it was; CatalogueTest holds that for all rule files. */
final class RuleBytesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, 2_097_152, Integer.MAX_VALUE})
  void aNumberComesBack(int number) {
    RuleWriter out = new RuleWriter();
    out.number(number);
    assertThat(read(out).number()).isEqualTo(number);
  }

  @Test
  void textsComeBack() {
    RuleWriter out = new RuleWriter();
    List<String> texts = List.of("", "a", "a", "ü €", "x".repeat(200));
    out.texts(texts);
    out.optional(Optional.of("a"));
    out.optional(Optional.empty());
    out.truth(true);
    Place in = read(out);
    assertThat(in.texts()).isEqualTo(texts);
    assertThat(in.optional()).contains("a");
    assertThat(in.optional()).isEmpty();
    assertThat(in.truth()).isTrue();
  }

  @Test
  void aDirectoryFindsWhatIsThereAndNothingElse() {
    TreeMap<String, Integer> entries = new TreeMap<>();
    for (int entry = 0; entry < 100; entry++) {
      entries.put("x_" + entry, entry * 7);
    }
    RuleWriter out = new RuleWriter();
    Directory.write(out, entries);
    Directory directory = read(out).directory();
    entries.forEach((name, place) -> assertThat(directory.find(name)).hasValue(place));
    assertThat(directory.names()).containsExactlyElementsOf(entries.keySet());
    for (String name : List.of("", "x", "x_", "x_100", "x_1a", "y", "X_1")) {
      assertThat(directory.find(name)).as(name).isEmpty();
    }
  }

  @Test
  void anEmptyDirectoryFindsNothing() {
    RuleWriter out = new RuleWriter();
    Directory.write(out, new TreeMap<>());
    assertThat(read(out).directory().find("x")).isEmpty();
  }

  @Test
  void anAliasOfNothingOrOfAnAliasIsBroken() {
    assertThatExceptionOfType(BrokenRuleException.class)
        .isThrownBy(() -> compile("stateful \"x_a\" {\n  same_as = \"x_b\"\n}\n"))
        .withMessage("x_a: is the same as x_b, which is not written out");
  }

  @Test
  void anExceptionFromWhatHoldsForAllTypesHolds() {
    ProviderRules rules =
        new ProviderRules(
            compile(
                """
                guard "x_lock" {
                  reference   = "scope"
                  protects    = "deletion"
                  enforced_by = "service"
                  except      = ["x_b*"]
                }

                stateful "x_a" {
                  summary = "A"
                  kind    = "database"
                  tier    = "high"
                }

                stateful "x_b" {
                  same_as = "x_a"
                }

                stateless = ["x_c", "x_*_rule"]
                """));
    assertThat(rules.find("x_a").orElseThrow().guards()).hasSize(1);
    assertThat(rules.find("x_b").orElseThrow().guards()).isEmpty();
    assertThat(rules.guardType("x_lock").orElseThrow().guards("x_a")).isTrue();
    assertThat(rules.guardType("x_lock").orElseThrow().guards("x_b")).isFalse();
    assertThat(rules.names()).containsExactly("x_a", "x_b");
    assertThat(rules.stateless()).containsExactly("x_*_rule", "x_c");
    assertThat(rules.isStateless("x_any_rule")).isTrue();
    assertThat(rules.isStateless("x_a")).isFalse();
  }

  private static byte[] compile(String text) {
    return RuleCompiler.compile(List.of(CatalogFile.read(new SourceFile("x.hcl", text))));
  }

  private static Place read(RuleWriter out) {
    return new RuleBytes(out.before(out.sibling())).start();
  }
}
