package dev.tfguard.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes one resource in some layout that Terraform accepts, a different one for each seed. */
final class RandomLayout {
  private static final List<String> UNITS = List.of("  ", "  ", "    ", "\t", "   ", " ");
  private static final List<String> ATTRIBUTES =
      List.of(
          "bucket = \"x\"",
          "force_destroy = false",
          "a_name_that_is_longer_than_others = 1",
          "tags = {\n1a = \"}\"\n}",
          "text = <<EOT\n0}  lifecycle {\n0EOT",
          "more = <<-EOT\n1# no comment\n1EOT",
          "list = [\n11, # one\n12\n]",
          "quoted = \"# {${\"a\"}\"");
  private static final List<String> LIFECYCLE =
      List.of(
          "create_before_destroy = true",
          "ignore_changes = [tags]",
          "ignore_changes = [\n1tags,\n]",
          "replace_triggered_by = []");

  private final Random random;
  private final String unit;

  private RandomLayout(long seed) {
    this.random = new Random(seed);
    this.unit = pick(UNITS);
  }

  /** A source with the resource {@code aws_s3_bucket.r<seed>}. */
  static String write(int seed) {
    RandomLayout layout = new RandomLayout(seed);
    String text = layout.resource(seed) + layout.pick(List.of("", "\n", "\n\n", " # end\n"));
    String all = layout.pick(List.of("", "", "\uFEFF", "# first\n", "\n")) + text;
    return switch (layout.random.nextInt(6)) {
      case 0 -> all.replace("\n", "\r\n");
      case 1 -> all.replaceFirst("\n", "\r\n");
      default -> all;
    };
  }

  private String resource(int seed) {
    String header = "resource \"aws_s3_bucket\" \"r" + seed + "\" ";
    return switch (random.nextInt(8)) {
      case 0 -> header + "{" + inline() + "}";
      case 1 -> header + "{" + inline() + attribute(ATTRIBUTES.subList(0, 4), "") + inline() + "}";
      default -> header + "{" + comment() + "\n" + items() + "}";
    };
  }

  private String items() {
    List<String> items = new ArrayList<>();
    List<String> names = new ArrayList<>(ATTRIBUTES);
    for (int count = random.nextInt(5); count > 0; count--) {
      items.add(attribute(List.of(names.remove(random.nextInt(names.size()))), unit));
    }
    if (random.nextInt(3) == 0) {
      items.add("versioning {\n" + unit + unit + "enabled = true\n" + unit + "}");
    }
    if (random.nextInt(2) == 0) {
      items.add(lifecycle());
    }
    return body(items, unit);
  }

  private String lifecycle() {
    return switch (random.nextInt(5)) {
      case 0 -> "lifecycle {" + inline() + "}";
      case 1 ->
          "lifecycle {" + inline() + attribute(LIFECYCLE.subList(0, 3), unit) + inline() + "}";
      case 2 ->
          "lifecycle {"
              + comment()
              + "\n"
              + unit
              + unit
              + "prevent_destroy = "
              + pick(List.of("false", "\"false\""))
              + comment()
              + "\n"
              + unit
              + "}";
      default -> "lifecycle {" + comment() + "\n" + body(settings(), unit + unit) + unit + "}";
    };
  }

  private List<String> settings() {
    List<String> items = new ArrayList<>();
    if (random.nextBoolean()) {
      items.add(attribute(LIFECYCLE.subList(0, 1), unit + unit));
    }
    if (random.nextBoolean()) {
      items.add(attribute(LIFECYCLE.subList(1, 3), unit + unit));
    }
    if (random.nextInt(4) == 0) {
      String inner = "\n" + unit.repeat(3);
      items.add(
          "precondition {"
              + inner
              + "condition = terraform.workspace != \"\""
              + inner
              + "error_message = \"No.\"\n"
              + unit
              + unit
              + "}");
    }
    return items;
  }

  private String body(List<String> items, String indent) {
    StringBuilder text = new StringBuilder();
    for (String item : items) {
      text.append(lines(indent)).append(indent).append(item);
      text.append(item.endsWith("EOT") ? "" : comment()).append('\n');
    }
    return text.append(lines(indent)).toString();
  }

  /** Blank lines and comments of their own. */
  private String lines(String indent) {
    return switch (random.nextInt(8)) {
      case 0 -> "\n";
      case 1 -> indent + "# a line\n";
      case 2 -> "\n" + indent + "// } {\n";
      case 3 -> indent + "/* two\n" + indent + "lines } */\n";
      default -> "";
    };
  }

  private String attribute(List<String> some, String indent) {
    String attribute = pick(some);
    String spaced = random.nextInt(6) == 0 ? attribute.replaceFirst(" = ", "=") : attribute;
    return spaced
        .replace("\n1", "\n" + indent + unit)
        .replace("\n0", "\n")
        .replace("\n}", "\n" + indent + "}")
        .replace("\n]", "\n" + indent + "]");
  }

  private String inline() {
    return pick(List.of("", " ", " ", "  ", " /* c */ "));
  }

  private String comment() {
    return pick(List.of("", "", "", " # why", " // }", " /* c */"));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
