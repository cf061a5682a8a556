package dev.tfguard;

import static dev.tfguard.Architecture.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the conventions of .github/CONTRIBUTING.md that a program can see. */
final class ConventionsTest {
  private static final int MOST_LINES = 400;

  private static final Pattern EMPTY_NAME = Pattern.compile(".*(Utils?|Helpers?|Managers?|Impl)");

  private static final Pattern WILDCARD_IMPORT = Pattern.compile("import .*\\*;");

  @Test
  void classesAreFinalUnlessMadeToBeExtended() {
    assertThat(OURS)
        .filteredOn(type -> !type.getSimpleName().equals("HtmlPageRenderer")) // JStachio writes it
        .allMatch(ConventionsTest::isFinalOrMadeToBeExtended);
  }

  @Test
  void namesSayWhatAThingIs() {
    assertThat(OURS)
        .extracting(JavaClass::getSimpleName)
        .noneMatch(name -> EMPTY_NAME.matcher(name).matches());
  }

  @Test
  void nothingIsNullUnlessMarked() {
    assertThat(OURS).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
  }

  // JGit throws unchecked what it comes across in a damaged repository, and documents none of it.
  @Test
  void onlyTheCommandLineAndTheReaderOfGitCatchEverything() {
    assertThat(OURS)
        .filteredOn(type -> !type.getPackageName().matches("dev\\.tfguard\\.(cli|history)(\\..*)?"))
        .noneMatch(ConventionsTest::catchesEverything);
  }

  @Test
  void filesAreShort() throws IOException {
    for (Path file : Architecture.sourceFiles()) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }
  }

  @Test
  void importsNameWhatTheyImport() throws IOException {
    for (Path file : Architecture.sourceFiles()) {
      assertThat(Files.readAllLines(file))
          .as(file.toString())
          .noneMatch(line -> WILDCARD_IMPORT.matcher(line).matches());
    }
  }

  private static boolean isFinalOrMadeToBeExtended(JavaClass type) {
    return type.isInterface()
        || type.isEnum()
        || type.isAnonymousClass()
        || type.getModifiers().contains(JavaModifier.FINAL)
        || type.getModifiers().contains(JavaModifier.ABSTRACT)
        || type.reflect().isSealed();
  }

  // The compiler writes a catch of Throwable for try-with-resources, so only these two tell.
  private static boolean catchesEverything(JavaClass type) {
    return type.getCodeUnits().stream()
        .flatMap(unit -> unit.getTryCatchBlocks().stream())
        .flatMap(block -> block.getCaughtThrowables().stream())
        .anyMatch(
            caught -> List.of("Exception", "RuntimeException").contains(caught.getSimpleName()));
  }
}
