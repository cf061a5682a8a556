package dev.tfguard.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pipeline would obey in its log is shown instead. */
final class TerminalTextTest {

  @ParameterizedTest
  @CsvSource({
    "arn:aws:s3:::bucket",
    "a ::error::x",
    "# comment",
    "a#b",
    "## title",
    "## a [b]",
    "[error]",
    ":x",
  })
  void leavesAloneWhatNobodyObeys(String text) {
    assertThat(TerminalText.escape(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "::error::x,               \\u{3a}:error::x",
    "'  ::add-mask::x',        '  \\u{3a}:add-mask::x'",
    "'\u00a0\u3000::stop::x',  '\u00a0\u3000\\u{3a}:stop::x'",
    "a ##[error]x,             a \\u{23}#[error]x",
    "##vso[task.complete]x,    \\u{23}#vso[task.complete]x",
    "###[group]x,              #\\u{23}#[group]x",
  })
  void showsWorkflowCommands(String text, String shown) {
    assertThat(TerminalText.escape(text)).isEqualTo(shown);
  }
}
