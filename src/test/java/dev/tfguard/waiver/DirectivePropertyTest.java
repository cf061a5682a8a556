package dev.tfguard.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A directive that is written somehow, somewhere, is read back as it was meant. */
final class DirectivePropertyTest {
  private static final int ROUNDS = 400;
  private static final String CHARACTERS = "ab Z9-_=,:'\"\\\t/*#é漢";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isReadBack(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Written written = Written.random(random);
      Placed placed = place(written.directive(), random);

      HclFile file = HclParser.parse(new SourceFile("main.tf", placed.text()));
      assertThat(file.diagnostics()).as(placed.text()).isEmpty();
      CommentWaivers read = CommentWaivers.of(file);

      assertThat(read.errors()).as(placed.text()).isEmpty();
      assertThat(read.waivers()).as(placed.text()).hasSize(1);
      Waiver waiver = read.waivers().get(0);
      assertThat(waiver.checks()).extracting(Object::toString).isEqualTo(written.checks());
      assertThat(waiver.until()).isEqualTo(written.until());
      assertThat(waiver.terms().owner()).isEqualTo(written.owner());
      assertThat(waiver.terms().reason()).isEqualTo(written.reason());
      WaiverScope.Item item = (WaiverScope.Item) waiver.scope();
      assertThat(item.address()).isEqualTo("aws_s3_bucket.main");
      assertThat(item.attribute()).isEqualTo(placed.attribute());
    }
  }

  /** What a directive means, and the text that says so. */
  private record Written(
      List<String> checks, LocalDate until, String owner, String reason, String directive) {

    static Written random(Random random) {
      List<String> checks = new ArrayList<>(WaiverTerms.CHECKS);
      Collections.shuffle(checks, random);
      List<String> some = List.copyOf(checks.subList(0, 1 + random.nextInt(3)));
      LocalDate until = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5000));
      String owner = value(random);
      String reason = value(random);
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "until=" + quoted(until.toString(), random),
                  "owner=" + quoted(owner, random),
                  "reason=" + quoted(reason, random)));
      Collections.shuffle(arguments, random);
      String comma = random.nextBoolean() ? "," : " , ";
      String blanks = random.nextBoolean() ? " " : " \t ";
      String directive =
          String.join(
              blanks, "tfguard:ignore", String.join(comma, some), String.join(blanks, arguments));
      return new Written(some, until, owner, reason, directive);
    }

    private static String value(Random random) {
      StringBuilder text = new StringBuilder("x");
      for (int count = random.nextInt(12); count > 0; count--) {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      // It would end a comment of several lines.
      return text.toString().replace("*/", "* /");
    }

    private static String quoted(String text, Random random) {
      boolean needsNone = text.chars().noneMatch(c -> " \t\"\\".indexOf(c) >= 0);
      return needsNone && random.nextBoolean()
          ? text
          : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }

  /** A source, and which argument or inner block of its resource the directive in it is about. */
  private record Placed(String text, String attribute) {}

  private static Placed place(String directive, Random random) {
    String end = random.nextBoolean() ? "\n" : "\r\n";
    String comment = comment(directive, end, random);
    String line = lineComment(directive, random);
    String more = random.nextBoolean() ? "# more" + end : "";
    String header = "resource \"aws_s3_bucket\" \"main\" {";
    String body = "  bucket = \"x\"" + end + "}" + end;
    String lead =
        "locals {" + end + "  a = 1" + end + "}" + end + (random.nextBoolean() ? end : "");
    return switch (random.nextInt(5)) {
      case 0 -> new Placed(lead + comment + end + more + header + end + body, "");
      case 1 -> new Placed(lead + header + " " + line + end + body, "");
      case 2 -> new Placed(lead + header + end + comment + end + more + body, "bucket");
      case 3 ->
          new Placed(lead + header + end + "  bucket = \"x\" " + line + end + "}" + end, "bucket");
      default ->
          new Placed(
              lead + header + end + "lifecycle {" + line + end + "}" + end + body, "lifecycle");
    };
  }

  private static String lineComment(String directive, Random random) {
    return (random.nextBoolean() ? "# " : "//") + directive;
  }

  private static String comment(String directive, String end, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> "/*" + end + " * words" + end + " * " + directive + end + " */";
      case 1 -> "/* " + directive + " */";
      default -> lineComment(directive, random);
    };
  }
}
