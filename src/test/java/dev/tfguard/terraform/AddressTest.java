package dev.tfguard.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws_s3_bucket.main",
        "data.aws_ami.main",
        "module.a",
        "module.a.module.b[0]",
        "module.a[\"x.y\"].aws_s3_bucket.main[12]",
        "module.a.data.aws_ami.main[\"a \\\"b\\\" \\\\ \\n ${\"]",
        "module.module.module.data.aws_x-y.data",
      })
  void isWrittenAsItWasRead(String text) {
    String escaped = text.replace("${", "$${");
    assertThat(Address.parse(escaped)).map(Address::toString).contains(escaped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "aws_s3_bucket",
        "aws_s3_bucket.",
        ".main",
        "aws_s3_bucket.main.id",
        "data.aws_ami",
        "aws_s3_bucket.main[\"open]",
        "aws_s3_bucket.main[0",
        "aws_s3_bucket main",
      })
  void isNoAddress(String text) {
    assertThat(Address.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws_s3_bucket.main[each.key]", "aws_s3_bucket.main[ var.x ]"})
  void leavesOutAKeyThatIsNotKnown(String text) {
    assertThat(Address.parse(text)).map(Address::toString).contains("aws_s3_bucket.main");
  }
}
