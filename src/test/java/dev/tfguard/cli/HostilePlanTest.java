package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.tfguard.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A plan whose every text is an attack: nothing of it may reach a terminal, a log or a page. */
final class HostilePlanTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int SAMPLE = 25;
  private static final Path CASES = Path.of("testdata", "plan-checks");
  private static final List<String> ATTACKS =
      List.of(
          "\u001b[31m\u001b]0;title\u0007",
          "\n::error file=a::x\n  ::stop-commands::y",
          "::error::z",
          "##[error]x ##vso[task.complete result=Succeeded]",
          "</script><script>alert(1)</script><!--",
          "| `a` | ![x](http://x) |\r\n# title",
          "\u202Egnp.exe\u2066\u200b\u2028\u2029\u009b1m\u0000\udb40\udc41\ud800");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      // workflow commands are what the one writes, and style sheets have colons in the other
      names = {"GITHUB", "HTML"})
  void letsNothingThrough(ReportFormat format) throws IOException {
    int findings = 0;
    for (Path plan : plans()) {
      for (String attack : ATTACKS) {
        Run run = Run.of("plan", "--format", format, "--any-destroy", poisoned(plan, attack));
        findings += run.code() == 1 ? 1 : 0;
        assertHarmless(run.out());
        assertHarmless(run.err());
      }
    }
    assertThat(findings).isGreaterThan(SAMPLE * 3);
  }

  private static void assertHarmless(String output) {
    assertThat(output.replace("\n", ""))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    assertThat(output).doesNotContainPattern("(?m)^\\s*::").doesNotContainPattern("##[a-z]*\\[");
    if (output.startsWith("{")) {
      assertThat(output).doesNotContain("</script>").doesNotContain("<!--");
      assertThat(output.lines()).hasSize(1);
    }
  }

  private Path poisoned(Path plan, String attack) throws IOException {
    JsonNode poisoned = poison(MAPPER.readTree(plan.toFile()), "", attack);
    return Files.write(folder.resolve("plan.json"), MAPPER.writeValueAsBytes(poisoned));
  }

  /** Every text with the attack at its end; what makes a change what it is stays readable. */
  private static JsonNode poison(JsonNode node, String key, String attack) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        field.setValue(poison(field.getValue(), field.getKey(), attack));
      }
      return object;
    }
    if (node instanceof ArrayNode array) {
      for (int at = 0; at < array.size(); at++) {
        array.set(at, poison(array.get(at), key, attack));
      }
      return array;
    }
    boolean kept = List.of("mode", "format_version", "actions").contains(key);
    boolean known = key.equals("type") && !attack.equals(ATTACKS.get(0));
    return node.isTextual() && !kept && !known
        ? new TextNode(twist(node.asText(), key, attack))
        : node;
  }

  private static String twist(String text, String key, String attack) {
    return key.equals("address") || key.equals("index") ? text + "[\"" + attack + "\"]" : attack;
  }

  private static List<Path> plans() throws IOException {
    List<Path> plans = new ArrayList<>();
    try (var files = Files.walk(CASES)) {
      files.filter(file -> file.endsWith("plan.json")).sorted().forEach(plans::add);
    }
    assertThat(plans).hasSizeGreaterThan(SAMPLE * 2);
    Collections.shuffle(plans, new Random(7));
    return plans.subList(0, SAMPLE);
  }
}
