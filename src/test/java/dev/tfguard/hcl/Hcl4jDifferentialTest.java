package dev.tfguard.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import com.bertramlabs.plugins.hcl4j.HCLParser;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A second opinion: hcl4j sees the same top-level names, labels and literal arguments. It evaluates
 * what it parses and keeps no tree, so that only literals can be compared.
 */
final class Hcl4jDifferentialTest {
  private static final int AT_LEAST = 100;

  /** What hcl4j gets wrong, by the end of a file's path, with Terraform on our side. */
  private static final Map<String, String> EXCLUDED =
      Map.of(
          "accepted/carriage-return-inside-a-comment.tf", "ends a comment at a carriage return",
          "accepted/names.tf", "reads no names beyond ASCII",
          "spec/comments.tf", "forgets an argument that stands behind a comment on its line");

  @Test
  void seesWhatHcl4jSees() throws InterruptedException {
    int compared = 0;
    SoftAssertions softly = new SoftAssertions();
    for (Path path : HclCases.under(Path.of("testdata"))) {
      HclFile file = HclCases.parse(path);
      if (isComparable(file)) {
        Optional<Map<?, ?>> theirs = hcl4j(file.source().text());
        theirs.ifPresent(map -> compare(file, map, softly));
        compared += theirs.isPresent() ? 1 : 0;
      }
    }
    softly.assertAll();
    assertThat(compared).isGreaterThan(AT_LEAST);
  }

  // hcl4j fetches the address of a data "http" while it parses; a test must not.
  private static boolean isComparable(HclFile file) {
    String path = file.source().path();
    return file.isComplete()
        && !file.source().text().contains("\"http\"")
        && EXCLUDED.keySet().stream().noneMatch(path::endsWith);
  }

  /** What hcl4j makes of a text, unless it throws, which it does in many ways. */
  private static Optional<Map<?, ?>> hcl4j(String text) throws InterruptedException {
    FutureTask<Map<?, ?>> task = new FutureTask<>(() -> new HCLParser().parse(text));
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      task.run();
      return Optional.of(task.get());
    } catch (ExecutionException refused) {
      return Optional.empty();
    } finally {
      System.setOut(out);
    }
  }

  private static void compare(HclFile file, Map<?, ?> theirs, SoftAssertions softly) {
    Set<String> names = new TreeSet<>();
    file.body().attributes().forEach(attribute -> names.add(attribute.name()));
    file.body().blocks().forEach(block -> names.add(block.type()));
    Set<String> theirNames =
        theirs.keySet().stream()
            .map(String::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    softly.assertThat(theirNames).as(file.source().path()).isEqualTo(names);
    for (Block block : file.body().blocks()) {
      List<Map<?, ?>> candidates = behind(theirs.get(block.type()), block.labels());
      softly
          .assertThat(candidates)
          .as(describe(file, block))
          .anyMatch(map -> agrees(block.body(), map));
    }
    softly.assertThat(agrees(file.body(), theirs)).as(file.source().path()).isTrue();
  }

  private static String describe(HclFile file, Block block) {
    return file.source().path() + ": " + block.type() + " " + block.labels();
  }

  /** The maps under the labels; hcl4j makes a list of the blocks that share them. */
  private static List<Map<?, ?>> behind(@Nullable Object value, List<Label> labels) {
    List<Map<?, ?>> maps = maps(value).toList();
    for (Label label : labels) {
      maps = maps.stream().flatMap(map -> maps(map.get(label.value()))).toList();
    }
    return maps;
  }

  private static Stream<Map<?, ?>> maps(@Nullable Object value) {
    if (value instanceof List<?> several) {
      return several.stream().flatMap(Hcl4jDifferentialTest::maps);
    }
    return value instanceof Map<?, ?> map ? Stream.of(map) : Stream.of();
  }

  private static boolean agrees(Body body, Map<?, ?> theirs) {
    List<Attribute> literals = new ArrayList<>(body.attributes());
    literals.removeIf(attribute -> !isLiteral(attribute.value()));
    return literals.stream().allMatch(attribute -> agrees(attribute, theirs));
  }

  private static boolean agrees(Attribute attribute, Map<?, ?> theirs) {
    Object value = theirs.get(attribute.name());
    if (attribute.value() instanceof NumberLiteral number) {
      return value instanceof Number other
          && number.value().compareTo(new BigDecimal(other.toString())) == 0;
    }
    if (attribute.value() instanceof BooleanLiteral literal) {
      return Objects.equals(literal.value(), value);
    }
    return attribute.value() instanceof Template template
        && template.literal().filter(text -> text.equals(value)).isPresent();
  }

  /**
   * Exponents are left out because hcl4j reads 1e3 as a string, long numbers because it makes
   * doubles of them, heredocs because it does not keep their line ends, and texts with a backslash,
   * dollar or percent sign because it resolves other escapes than HCL.
   */
  private static boolean isLiteral(Expression expression) {
    if (expression instanceof NumberLiteral number) {
      return number.value().scale() >= 0
          && number.value().precision() < 15
          && number.value().scale() < 5;
    }
    if (expression instanceof Template template && template.kind() == Template.Kind.QUOTED) {
      return template.literal().filter(text -> text.matches("[^\\\\$%\\p{Cntrl}\"]*")).isPresent();
    }
    return expression instanceof BooleanLiteral;
  }
}
