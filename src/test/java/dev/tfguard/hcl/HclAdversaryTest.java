package dev.tfguard.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to exhaust a parser are read in linear time and in little stack. */
final class HclAdversaryTest {
  private static final int SIZE = 512 << 10;
  private static final long STACK = 2 << 20;

  /** Each takes a tenth of a second on a slow machine; what grows as a square takes several. */
  private static final Duration LIMIT = Duration.ofSeconds(3);

  private static final List<String> UNITS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          "\"",
          "\"${",
          "${",
          "%{",
          "\"%{if x}",
          "%{if x}",
          "~}",
          "%{ for a in b }",
          "<<A\n",
          "<<-A\n ",
          "<<A\n${<<A\n",
          "/*",
          "/**/",
          "#\n",
          "!",
          "- ",
          "1",
          "1e",
          "1.",
          "1+",
          "a",
          "a.",
          "a.0.",
          "a.*",
          "[*]",
          "a[",
          "a::",
          "a?",
          "?:",
          "a?b:",
          "f(",
          ".",
          "...",
          ",",
          "=",
          "a=",
          "a=1\n",
          "a=1 b\n",
          "a {",
          "a {\n",
          "a {}\n",
          "a {\n}\n}\n",
          "a \"b\" {\n",
          "a {\nc = (\n}\n",
          "a {\n b = \"\n}\n",
          "}\n",
          "a = <<A\n",
          "a = /*\n",
          "[for a in b : ",
          "{for a in b : c=>",
          "\\",
          "\"\\u",
          "$",
          "$$",
          "\n",
          "\r",
          "\u00e9",
          "\udc80",
          "\ufeff");

  @ParameterizedTest
  @ValueSource(strings = {"%s", "x = %s", "x = \"%s\"\n", "x = <<-A\n%s\nA\n"})
  void readsRepetitionInLinearTime(String frame) throws Exception {
    for (String unit : UNITS) {
      String text = String.format(frame, unit.repeat(SIZE / unit.length()));
      HclFile file = parse(text, STACK);
      assertThat(file.body().end()).as(unit).isEqualTo(text.length());
    }
  }

  @ParameterizedTest
  @MethodSource("nestings")
  void readsDeepNestingInLittleStack(String before, String open, String close) throws Exception {
    HclFile deep = parse(nested(before, open, close, 300), STACK);
    assertThat(HclCases.messages(deep)).isEmpty();
    HclFile tooDeep = parse(nested(before, open, close, 5_000), STACK);
    assertThat(HclCases.messages(tooDeep)).contains("Nested too deeply");
  }

  @Test
  void readsLongListsAndReferences() throws Exception {
    assertThat(parse("x = [" + "1,\n".repeat(SIZE / 3) + "]\n", STACK).isComplete()).isTrue();
    assertThat(parse("x = a" + ".b[0]".repeat(SIZE / 5) + "\n", STACK).isComplete()).isTrue();
    assertThat(parse("x = \"" + "${a}b".repeat(SIZE / 5) + "\"\n", STACK).isComplete()).isTrue();
  }

  private static String nested(String before, String open, String close, int levels) {
    return before
        + open.repeat(levels)
        + "1"
        + close.repeat(levels)
        + (before.endsWith("\"") ? "\"" : "");
  }

  private static List<Object[]> nestings() {
    List<Object[]> cases = new ArrayList<>();
    cases.add(new Object[] {"x = ", "(", ")"});
    cases.add(new Object[] {"x = ", "[", "]"});
    cases.add(new Object[] {"x = ", "{a=", "}"});
    cases.add(new Object[] {"x = ", "f(", ")"});
    cases.add(new Object[] {"x = ", "a[", "]"});
    cases.add(new Object[] {"x = ", "\"${", "}\""});
    cases.add(new Object[] {"x = ", "!", ""});
    cases.add(new Object[] {"x = ", "1+", ""});
    cases.add(new Object[] {"x = ", "a?b:", ""});
    cases.add(new Object[] {"x = ", "[for a in b:", "]"});
    cases.add(new Object[] {"x = ", "{for a in b:a=>", "}"});
    cases.add(new Object[] {"x = \"", "%{if a}", "%{endif}"});
    cases.add(new Object[] {"x = \"", "%{for a in b}${\"", "\"}%{endfor}"});
    return cases;
  }

  private static HclFile parse(String text, long stack) throws Exception {
    FutureTask<HclFile> task =
        new FutureTask<>(() -> HclParser.parse(new SourceFile("adverse.tf", text)));
    new Thread(null, task, "parser", stack).start();
    return task.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
  }
}
