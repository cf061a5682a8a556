package dev.tfguard.terraform.eval;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes expressions that parse, by the dice; the same seed gives the same ones. */
final class RandomExpressions {
  private static final List<String> ATOMS =
      List.of(
          "1",
          "0",
          "2.5",
          "-3",
          "10",
          "0.1",
          "true",
          "false",
          "null",
          "\"\"",
          "\"a\"",
          "\"b-c\"",
          "\"12\"",
          "\"true\"",
          "\"é x\"",
          "[]",
          "{}",
          "var.flag",
          "var.name",
          "var.port",
          "var.zones",
          "var.tags",
          "var.ids",
          "var.absent",
          "var.anything",
          "var.database",
          "local.word",
          "local.pair",
          "local.list",
          "local.numbers",
          "local.users",
          "local.map",
          "local.object",
          "local.nothing",
          "tostring(null)",
          "tolist([])",
          "tomap({})",
          "terraform_data.later.output");
  private static final List<String> OPERATORS =
      List.of("+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||");
  private static final List<String> UNARY_FUNCTIONS =
      List.of(
          "length",
          "upper",
          "title",
          "trimspace",
          "tostring",
          "tonumber",
          "tobool",
          "tolist",
          "toset",
          "tomap",
          "keys",
          "values",
          "flatten",
          "distinct",
          "compact",
          "reverse",
          "sort",
          "one",
          "anytrue",
          "alltrue",
          "sum",
          "abs",
          "ceil",
          "floor",
          "signum",
          "jsonencode",
          "strrev",
          "base64encode",
          "can",
          "chomp",
          "transpose",
          "range");
  private static final List<String> FUNCTIONS =
      List.of(
          "coalesce",
          "try",
          "merge",
          "concat",
          "contains",
          "lookup",
          "element",
          "index",
          "join",
          "split",
          "format",
          "min",
          "max",
          "setunion",
          "setintersection",
          "setsubtract",
          "setproduct",
          "zipmap",
          "trim",
          "startswith",
          "strcontains",
          "chunklist",
          "slice",
          "coalescelist",
          "substr",
          "replace",
          "formatlist",
          "matchkeys",
          "regexall",
          "parseint",
          "indent",
          "range");
  private static final List<String> STEPS =
      List.of("[0]", "[1]", ".name", ".a", "[*]", ".*.name", "[\"env\"]", "[*].name", ".nested");

  private final Random random;

  RandomExpressions(long seed) {
    random = new Random(seed);
  }

  List<String> next(int count) {
    return IntStream.range(0, count).mapToObj(at -> expression(1 + at % 3)).toList();
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String list(int depth, int least) {
    return IntStream.range(0, least + random.nextInt(3))
        .mapToObj(at -> expression(depth))
        .collect(Collectors.joining(", "));
  }

  private String expression(int depth) {
    if (depth == 0) {
      return pick(ATOMS);
    }
    int below = depth - 1;
    return switch (random.nextInt(16)) {
      case 0, 1 -> pick(ATOMS);
      case 2, 3 -> "(" + expression(below) + " " + pick(OPERATORS) + " " + expression(below) + ")";
      case 4 -> (random.nextBoolean() ? "!" : "-") + "(" + expression(below) + ")";
      case 5, 6 ->
          "("
              + (random.nextBoolean() ? pick(List.of("true", "false")) : expression(below))
              + " ? "
              + expression(below)
              + " : "
              + expression(below)
              + ")";
      case 7 -> "[" + list(below, 0) + "]";
      case 8 ->
          "{ a = " + expression(below) + ", (" + expression(0) + ") = " + expression(0) + " }";
      case 9 -> "\"x${" + expression(below) + "}y\"";
      case 10 -> "[for k, v in " + expression(below) + " : " + body() + filter() + "]";
      case 11 -> "{ for k, v in " + expression(below) + " : k => " + body() + filter() + " }";
      case 12 -> "(" + expression(below) + ")" + pick(STEPS);
      case 13, 14 -> pick(UNARY_FUNCTIONS) + "(" + expression(below) + ")";
      default -> pick(FUNCTIONS) + "(" + list(below, 2) + ")";
    };
  }

  private String body() {
    return pick(List.of("v", "k", "[v, k]", "v == k", "\"${v}\"", "try(v.name, v)", "{ v = v }"));
  }

  private String filter() {
    return pick(List.of("", "", " if v != null", " if k == 0", " if v"));
  }
}
