package dev.tfguard.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FindingsTest {
  private static final Summary SUMMARY =
      new Summary(1, 2, 3, 4, List.of(), Optional.empty(), List.of(), Optional.empty());
  private static final String TEXT = "a\nbb\nccc\ndddd\n";

  @Test
  void areSortedByPathLineColumnCheckAndAddress() {
    Findings findings =
        findings(
            finding("b.tf", 0, "a", "x.a"),
            finding("a.tf", 5, "a", "x.a"),
            finding("a.tf", 3, "b", "x.a"),
            finding("a.tf", 3, "a", "x.b"),
            finding("a.tf", 3, "a", "x.a"),
            finding("a.tf", 2, "z", "x.z"));
    assertThat(findings.findings())
        .extracting(
            f ->
                f.location().path()
                    + ":"
                    + f.location().start().line()
                    + ":"
                    + f.location().start().column()
                    + " "
                    + f.check()
                    + " "
                    + f.address())
        .containsExactly(
            "a.tf:2:1 z x.z",
            "a.tf:2:2 a x.a",
            "a.tf:2:2 a x.b",
            "a.tf:2:2 b x.a",
            "a.tf:3:1 a x.a",
            "b.tf:1:1 a x.a");
  }

  @Test
  void keepTheirFingerprintWhenLinesMoveAndTheFileIsRenamed() {
    String fingerprint = fingerprint(finding("db/a.tf", 0, "a", "x.a"));
    assertThat(fingerprint).matches("[0-9a-f]{32}");
    assertThat(fingerprint(finding("db/b.tf", 5, "a", "x.a"))).isEqualTo(fingerprint);
    assertThat(fingerprint(finding("web/a.tf", 0, "a", "x.a"))).isNotEqualTo(fingerprint);
    assertThat(fingerprint(finding("db/a.tf", 0, "b", "x.a"))).isNotEqualTo(fingerprint);
    assertThat(fingerprint(finding("db/a.tf", 0, "a", "x.b"))).isNotEqualTo(fingerprint);
  }

  @Test
  void thatAreTheSameAreNumbered() {
    Findings findings =
        findings(
            finding("a.tf", 5, "a", "x.a"),
            finding("a.tf", 0, "a", "x.a"),
            finding("b.tf", 0, "a", "x.a"));
    assertThat(findings.findings())
        .extracting(finding -> finding.fingerprint().ordinal())
        .containsExactly(1, 2, 3);
    assertThat(findings.findings().stream().map(finding -> finding.fingerprint().hex()))
        .doesNotHaveDuplicates();
  }

  @Test
  void reachTheThresholdOfTheWorst() {
    Findings findings = findings(finding("a.tf", 0, "a", "x.a"));
    assertThat(findings.reach(Threshold.CRITICAL)).isFalse();
    assertThat(findings.reach(Threshold.HIGH)).isTrue();
    assertThat(findings.reach(Threshold.LOW)).isTrue();
    assertThat(findings.reach(Threshold.NEVER)).isFalse();
    assertThat(findings().reach(Threshold.LOW)).isFalse();
    assertThat(findings.count(Severity.HIGH)).isEqualTo(1);
    assertThat(findings.count(Severity.LOW)).isZero();
  }

  @Test
  void needAnAddressAndACheck() {
    List<String> none = List.of();
    assertThatThrownBy(() -> Subject.of("x", "x.a", none))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CheckId("Not An Id")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowTheFilesThatCouldNotBeRead() {
    SourceFile source = new SourceFile("b.tf", TEXT);
    List<SourceError> errors =
        List.of(
            SourceError.at(source, new Span(5, 6), "second", ""),
            SourceError.at(source, new Span(2, 3), "first", ""),
            SourceError.unreadable("a.tf", "gone", ""));
    Findings findings = Findings.of(List.of(), errors, SUMMARY);
    assertThat(findings.errors())
        .extracting(SourceError::message)
        .containsExactly("gone", "first", "second");
    assertThat(findings.unreadFiles()).isEqualTo(2);
  }

  private static String fingerprint(Finding finding) {
    return finding.fingerprint().hex();
  }

  private static Findings findings(Finding... findings) {
    return Findings.of(List.of(findings), List.of(), SUMMARY);
  }

  private static Finding finding(String path, int offset, String check, String address) {
    Location location = Location.of(new SourceFile(path, TEXT), new Span(offset, offset + 1));
    Subject subject = Subject.of("x", address, List.of(address));
    return Finding.at(location, new CheckId(check), Severity.HIGH, subject, "message");
  }
}
