package dev.tfguard.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three hundred layouts of one resource each in JSON syntax. */
final class JsonLayoutTest {
  private static final int LAYOUTS = 300;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private static Path folder;

  private static Workspace before;
  private static FixResult result;

  @BeforeAll
  static void fixLayouts() throws IOException {
    for (int seed = 0; seed < LAYOUTS; seed++) {
      Files.writeString(folder.resolve("r" + seed + ".tf.json"), new Layout(seed).write(), UTF_8);
    }
    before = Workspace.read(ReadRequest.of(Path.of("."), folder), progress -> {});
    result = FixCase.fix(before, FixOptions.safe(folder));
  }

  @Test
  void everyLayoutIsMended() {
    assertThat(result.dropped()).isEmpty();
    assertThat(result.applied()).hasSize(LAYOUTS);
  }

  @Test
  void nothingButTheProtectionChanges() throws IOException {
    for (FileChange change : result.changes()) {
      JsonNode expected = MAPPER.readTree(change.before().orElseThrow().text());
      expected.at("/resource/aws_s3_bucket").forEach(JsonLayoutTest::protect);

      assertThat(MAPPER.readTree(change.after())).isEqualTo(expected);
    }
  }

  @Test
  void linesAndTheirEndsStay() {
    for (FileChange change : result.changes()) {
      String text = change.before().orElseThrow().text();
      assertThat(change.after().contains("\r\n")).isEqualTo(text.contains("\r\n"));
      assertThat(change.after().strip().contains("\n")).isEqualTo(text.strip().contains("\n"));
      assertThat(change.after().endsWith("\n")).isEqualTo(text.endsWith("\n"));
    }
  }

  @Test
  void aSecondFixChangesNothing() {
    List<SourceFile> fixed =
        result.changes().stream()
            .map(change -> new SourceFile(change.path(), change.after()))
            .toList();

    assertThat(FixCase.fix(before.with(fixed), FixOptions.safe(folder)).changes()).isEmpty();
  }

  private static void protect(JsonNode resource) {
    JsonNode lifecycle = resource.path("lifecycle");
    JsonNode block = lifecycle.isArray() ? lifecycle.path(0) : lifecycle;
    if (block instanceof ObjectNode object) {
      object.put("prevent_destroy", true);
      return;
    }
    ((ObjectNode) resource).putObject("lifecycle").put("prevent_destroy", true);
  }

  /** Writes a source in some layout, a different one for each seed. */
  private static final class Layout {
    private final Random random;
    private final int seed;
    private final String unit;
    private final String colon;
    private final boolean lines;
    private final boolean commaFirst;

    Layout(int seed) {
      this.seed = seed;
      random = new Random(seed);
      unit = pick("  ", "    ", "\t");
      colon = pick(": ", ":", " : ");
      lines = random.nextInt(4) > 0;
      commaFirst = random.nextInt(5) == 0;
    }

    String write() {
      List<String> members = new ArrayList<>();
      if (random.nextBoolean()) {
        members.add(member("bucket", pick("\"x\"", "\"} \\\" {\"", "null")));
      }
      if (random.nextBoolean()) {
        members.add(member("tags", object(4, List.of(member("a", "[1, {\"b\": []}]")))));
      }
      if (random.nextBoolean()) {
        members.add(random.nextInt(members.size() + 1), member("lifecycle", lifecycle()));
      }
      String resource = member("r" + seed, object(3, members));
      String type = member("aws_s3_bucket", object(2, List.of(resource)));
      String text = object(0, List.of(member("resource", object(1, List.of(type)))));
      return (text + pick("", "\n")).replace("\n", pick("\n", "\n", "\r\n"));
    }

    private String lifecycle() {
      String block =
          object(
              4,
              pick(0, 1) == 0
                  ? List.of()
                  : List.of(member(pick("create_before_destroy", "prevent_destroy"), "false")));
      return pick("null", "[]", block, block, "[" + block + "]");
    }

    private String object(int depth, List<String> members) {
      boolean broken = lines && (depth < 4 || random.nextBoolean());
      if (members.isEmpty() || !broken) {
        return "{" + String.join(pick(", ", ","), members) + "}";
      }
      String indent = "\n" + unit.repeat(depth + 1);
      String separator = commaFirst ? indent + ", " : "," + indent;
      return "{" + indent + String.join(separator, members) + "\n" + unit.repeat(depth) + "}";
    }

    private String member(String name, String value) {
      return '"' + name + '"' + colon + value;
    }

    @SafeVarargs
    private <T> T pick(T... all) {
      return all[random.nextInt(all.length)];
    }
  }
}
