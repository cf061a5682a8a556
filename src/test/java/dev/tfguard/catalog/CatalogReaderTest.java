package dev.tfguard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CatalogReaderTest {
  private static final String TYPE =
      """
      stateful "x_database" {
        summary = "A database"
        kind    = "database"
        tier    = "critical"
        docs    = "https://example.com"
      """;

  @Test
  void saysWhatIsWrongAndWhatWouldBeRight() {
    assertThat(problems(TYPE + "  tires = \"high\"\n}\n"))
        .containsExactly(
            "6: stateful \"x_database\" knows no argument \"tires\"; the nearest known name is"
                + " \"tier\"");
    assertThat(problems(TYPE + "  hasard \"y\" {}\n}\n"))
        .containsExactly(
            "6: stateful \"x_database\" knows no block \"hasard\"; the nearest known name is"
                + " \"hazard\"");
    assertThat(problems(TYPE.replace("critical", "hig") + "}\n"))
        .containsExactly("4: \"hig\" is no tier; the nearest known name is \"high\"");
    assertThat(problems(TYPE.replace("critical", "galactic") + "}\n"))
        .containsExactly("4: \"galactic\" is no tier; known here: critical, high, medium");
    assertThat(problems("statefull \"x_y\" {}\n"))
        .containsExactly(
            "1: a catalogue file knows no block \"statefull\"; the nearest known name is"
                + " \"stateful\"");
  }

  @Test
  void missesWhatHasToBeThere() {
    assertThat(problems("explained \"x\" {\n  types = [\"x_*\"]\n}\n"))
        .containsExactly("1: explained \"x\" has no because; add because = \"…\"");
    assertThat(problems("stateful {\n}\n"))
        .contains(
            "1: a stateful block needs one label; write stateful \"name\" {",
            "1: stateful \"\" has no summary; add summary = \"…\"",
            "1: stateful \"\" has no tier; add tier = \"…\"");
    assertThat(problems(TYPE + "  protection \"p\" {\n    enforced_by = \"service\"\n  }\n}\n"))
        .containsExactly("6: protection \"p\" has no safe; add safe = [\"…\"]");
    assertThat(problems(TYPE + "  recovery \"r\" {\n    weaker = \"off\"\n  }\n}\n"))
        .containsExactly("6: recovery \"r\" has no safe; add safe = [\"…\"]");
  }

  @Test
  void takesOnlyPlainStrings() {
    assertThat(problems(TYPE.replace("\"A database\"", "true") + "}\n"))
        .containsExactly("2: summary is no plain string; write it in quotes: \"…\"");
    assertThat(problems("stateless = [\"a_b\", \"${c}\"]\n"))
        .containsExactly("1: stateless is no plain string; write it in quotes: \"…\"");
    assertThat(problems("stateless = \"a_b\"\n"))
        .containsExactly("1: stateless is no list; write stateless = [\"…\"]");
  }

  @Test
  void saysWhereTheSyntaxIsWrong() {
    assertThat(problems(TYPE + "  x = = 1\n}\n")).isNotEmpty().allMatch(p -> p.startsWith("6: "));
  }

  @Test
  void readsEverythingThatATypeCanHave() {
    StatefulType type =
        CatalogReader.read(
                new SourceFile(
                    "x.hcl",
                    TYPE
                        + """
                          protection "a.b" {
                            safe        = ["on", "yes"]
                            default     = "off"
                            enforced_by = "terraform"
                            since       = "1.2.3"
                            note        = "Beware."
                          }

                          guard "x_lock" {
                            reference   = "database"
                            attribute   = "level.name"
                            safe        = ["high"]
                            protects    = "recovery"
                            enforced_by = "service"
                          }

                          iam {
                            destroy = ["x:Drop"]
                          }
                        }
                        """))
            .types()
            .get(0);
    Protection protection = type.protections().get(0);
    assertThat(protection.attribute().steps()).containsExactly("a", "b");
    assertThat(protection.isSafe("yes")).isTrue();
    assertThat(protection.isSafeByDefault()).isFalse();
    assertThat(type.serviceProtections()).isEmpty();
    assertThat(type.guards().get(0).attribute()).hasToString("Optional[level.name]");
    assertThat(type.iam()).isEqualTo(new IamActions(List.of("x:Drop"), List.of()));
  }

  @Test
  void anotherNameSaysNothingOfItsOwn() {
    assertThat(problems("stateful \"x_a\" {\n  same_as = \"x_b\"\n  tier = \"high\"\n}\n"))
        .containsExactly(
            "3: stateful \"x_a\" knows no argument \"tier\"; known here: same_as, summary, docs,"
                + " since, until");
  }

  @Test
  void readsWhatIsSaidOfAllTypesOfAProvider() {
    SharedSettings shared =
        CatalogReader.read(
                new SourceFile(
                    "x.hcl",
                    """
                    protection "deletion_policy" {
                      safe        = ["PREVENT"]
                      enforced_by = "terraform"
                      since       = "7.33.0"
                      until       = "9.0.0"
                      except      = ["x_a*", "x_c"]
                    }

                    provider_hazard "features.purge" {
                      unsafe  = ["true"]
                      because = "it is gone"
                    }
                    """))
            .shared();
    StatefulType type = CatalogReader.read(new SourceFile("x.hcl", TYPE + "}\n")).types().get(0);
    StatefulType told = shared.addTo(type);
    assertThat(told.protections().get(0).since()).contains("7.33.0");
    assertThat(told.protections().get(0).availability().until()).contains("9.0.0");
    assertThat(told.providerSettings().hazards()).hasSize(1);
    assertThat(shared.addTo(told)).isNotEqualTo(told);
    assertThat(shared.addTo(told).protections()).hasSize(1);
    assertThat(shared.protections().get(0).covers("x_abc")).isFalse();
    assertThat(shared.protections().get(0).covers("x_c")).isFalse();
    assertThat(shared.protections().get(0).covers("x_cd")).isTrue();
  }

  private static List<String> problems(String text) {
    LineIndex lines = LineIndex.of(text);
    return CatalogReader.read(new SourceFile("x.hcl", text)).problems().stream()
        .map(problem -> text(lines, problem))
        .toList();
  }

  private static String text(LineIndex lines, Diagnostic problem) {
    int line = lines.position(problem.span().start()).line();
    return line + ": " + problem.message() + "; " + problem.hint();
  }
}
