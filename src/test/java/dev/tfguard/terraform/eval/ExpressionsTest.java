package dev.tfguard.terraform.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the evaluator against what {@code terraform console} says: equal or unknown. */
final class ExpressionsTest {
  private static final Path FOLDER = Path.of("testdata/eval");
  private static final Path MODULE = FOLDER.resolve("main.tf");
  private static final Path GOLDEN = FOLDER.resolve("expressions.golden");
  private static final String QUESTION = "> ";

  /** An expression, and whether tfguard must know what Terraform knows. */
  private record Case(String expression, boolean mustBeKnown) {}

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("expressions.txt"))) {
      boolean open = line.startsWith("? ");
      if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(new Case(open ? line.substring(2) : line, !open));
      }
    }
    return cases;
  }

  private static List<String> expressions() throws IOException {
    return cases().stream().map(Case::expression).toList();
  }

  private static ModuleScope module() throws IOException {
    return ModuleScope.of(Files.readString(MODULE));
  }

  private static List<String> goldenAnswers() throws IOException {
    List<String> answers = new ArrayList<>();
    for (String line : Files.readAllLines(GOLDEN)) {
      if (line.startsWith(QUESTION)) {
        answers.add("");
      } else {
        int last = answers.size() - 1;
        answers.set(last, answers.get(last) + (answers.get(last).isEmpty() ? "" : "\n") + line);
      }
    }
    return answers;
  }

  private static void assumeTerraform() {
    assumeTrue(Console.isInstalled(), "terraform is not on the PATH, so there is no other opinion");
  }

  @Test
  void agreesWithTheGoldenAnswers() throws IOException {
    List<Case> cases = cases();
    Agreement agreement = Agreement.of(module(), expressions(), goldenAnswers());

    assertThat(agreement.different()).isEmpty();
    assertThat(agreement.unknown())
        .as("left open, though marked as to be known")
        .doesNotContainAnyElementsOf(
            cases.stream().filter(Case::mustBeKnown).map(Case::expression).toList());
    assertThat(agreement.equal()).isGreaterThan(1000);
  }

  @Test
  void goldenAnswersAreThoseOfTerraform(@TempDir Path work)
      throws IOException, InterruptedException {
    assumeTerraform();
    List<String> expressions = expressions();
    List<String> answers = Console.answers(MODULE, work, expressions);
    if (Boolean.getBoolean("tfguard.update")) {
      StringBuilder golden = new StringBuilder();
      for (int at = 0; at < answers.size(); at++) {
        golden.append(QUESTION).append(expressions.get(at)).append('\n');
        golden.append(answers.get(at)).append('\n');
      }
      Files.writeString(GOLDEN, golden);
    }

    assertThat(answers).isEqualTo(goldenAnswers());
  }

  @Test
  void agreesWithTerraformOnRandomExpressions(@TempDir Path work)
      throws IOException, InterruptedException {
    assumeTerraform();
    List<String> expressions = new RandomExpressions(20260101).next(1500);
    List<String> answers = Console.answers(MODULE, work, expressions);
    Agreement agreement = Agreement.of(module(), expressions, answers);

    assertThat(agreement.different()).isEmpty();
    assertThat(agreement.equal()).isGreaterThan(1400);
    assertThat(answers).filteredOn(answer -> !answer.equals(Console.ERROR)).hasSizeGreaterThan(400);
  }
}
