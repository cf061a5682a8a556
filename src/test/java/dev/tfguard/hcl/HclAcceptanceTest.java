package dev.tfguard.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is HCL and what is not, case by case, with Terraform as the second opinion. */
final class HclAcceptanceTest {
  private static final Path ACCEPTED = HclCases.ROOT.resolve("accepted");
  private static final Path REJECTED = HclCases.ROOT.resolve("rejected");

  @ParameterizedTest
  @MethodSource("rejected")
  void rejects(Path file) {
    assertThat(HclCases.parse(file).diagnostics()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void accepts(Path file) {
    assertThat(HclCases.messages(HclCases.parse(file))).isEmpty();
  }

  @Test
  void agreesWithTerraform() throws IOException, InterruptedException {
    TerraformFmt.assumeInstalled();
    assertThat(TerraformFmt.rejected(ACCEPTED)).isEmpty();
    Set<String> names = new TreeSet<>();
    rejected().forEach(path -> names.add(REJECTED.relativize(path).toString()));
    assertThat(TerraformFmt.rejected(REJECTED)).isEqualTo(names);
  }

  private static List<Path> accepted() {
    return HclCases.under(ACCEPTED);
  }

  private static List<Path> rejected() {
    return HclCases.under(REJECTED);
  }
}
