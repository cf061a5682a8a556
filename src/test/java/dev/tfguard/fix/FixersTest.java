package dev.tfguard.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FixersTest {

  @Test
  void everyFixerIsInTheList() {
    List<Class<?>> listed = Fixers.ALL.stream().<Class<?>>map(Object::getClass).toList();

    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(List.of(Fixer.class.getPermittedSubclasses()));
  }

  @Test
  void everyFixerMendsTheFindingsOfACheckOfItsOwn() {
    List<String> checks = Fixers.ALL.stream().map(Fixer::check).toList();

    assertThat(checks).doesNotHaveDuplicates();
    assertThat(checks).allMatch(check -> Files.exists(Path.of("rules", "checks", check + ".hcl")));
  }

  @Test
  void whatIsSafeComesBeforeWhatIsNot() {
    List<Boolean> unsafe = Fixers.ALL.stream().map(Fixer::isUnsafe).toList();

    assertThat(unsafe).isSorted();
    assertThat(Stream.of(true, false)).allMatch(unsafe::contains);
  }
}
