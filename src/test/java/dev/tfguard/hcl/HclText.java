package dev.tfguard.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes random valid HCL, the same for the same seed. */
final class HclText {
  private static final String[] NAMES = {"a", "b-c", "_d", "count", "each", "été", "x1"};
  private static final String[] NUMBERS = {"0", "1", "42", "3.14", "1e3", "2.5E-7", "007"};
  private static final String[] OPERATORS = {
    "+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||"
  };
  private static final String[] TEXTS = {
    "", "text", "\\n\\t\\\"", "$${a}", "%%{a}", "$", "%", "ü😀", "\\u00e9", "# no", "/* no */"
  };
  private static final String[] BLANKS = {"", " ", "  ", "\t", " /* c */ "};
  private static final String[] BREAKS = {"", " ", "\n", "\n  ", " # c\n", " // c\r\n", "\r\n"};

  private final Random random;
  private int names;

  private HclText(long seed) {
    this.random = new Random(seed);
  }

  static String file(long seed) {
    HclText text = new HclText(seed);
    return text.times(1 + text.random.nextInt(6), () -> text.item(3)).collect(Collectors.joining());
  }

  private java.util.stream.Stream<String> times(int count, Supplier<String> maker) {
    List<String> made = new ArrayList<>();
    IntStream.range(0, count).forEach(index -> made.add(maker.get()));
    return made.stream();
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String blank() {
    return pick(BLANKS);
  }

  /** White space where line ends count for nothing. */
  private String free() {
    return pick(BREAKS);
  }

  private String item(int depth) {
    String line = pick("\n", "\r\n", " # c\n", "\n\n", " /* c */\n");
    String start = pick("", "  ", "\t", "/* c */ ", "// c\n");
    if (depth == 0 || random.nextInt(3) > 0) {
      String name = "n" + names++;
      if (random.nextInt(8) == 0) {
        return start + name + blank() + "=" + blank() + heredoc(depth);
      }
      return start + name + blank() + "=" + blank() + expression(depth) + line;
    }
    return start + block(depth) + line;
  }

  private String block(int depth) {
    String labels =
        times(
                random.nextInt(3),
                () -> " " + pick("\"l\"", "name", "\"a b\"", "\"\\\"$${\"") + blank())
            .collect(Collectors.joining());
    String body =
        switch (random.nextInt(4)) {
          case 0 -> blank();
          case 1 -> blank() + "one" + blank() + "=" + blank() + expression(depth - 1) + blank();
          default ->
              "\n" + times(random.nextInt(4), () -> item(depth - 1)).collect(Collectors.joining());
        };
    return pick(NAMES) + labels + " {" + body + "}";
  }

  private String heredoc(int depth) {
    String lines =
        times(random.nextInt(4), () -> pick("", " ", "   ") + part(depth, "") + pick("\n", "\r\n"))
            .collect(Collectors.joining());
    return pick("<<", "<<-") + "END\n" + lines + pick("", "  ") + "END" + pick("", " ") + "\n";
  }

  private String part(int depth, String otherwise) {
    if (depth <= 0) {
      return otherwise;
    }
    String open = pick("{", "{~");
    String close = pick("}", "~}");
    return switch (random.nextInt(5)) {
      case 0 -> "$" + open + free() + expression(depth - 1) + free() + close;
      case 1 ->
          "%{ if "
              + expression(depth - 1)
              + " }y"
              + pick("", "%{ else }n")
              + "%"
              + open
              + "endif }";
      case 2 -> "%{ for k, v in " + expression(depth - 1) + " ~}" + "v" + "%{ endfor " + close;
      default -> "word";
    };
  }

  private String quoted(int depth) {
    String inside =
        times(random.nextInt(3), () -> pick(TEXTS) + " " + part(depth, ""))
            .collect(Collectors.joining());
    return "\"" + inside + "\"";
  }

  private String expression(int depth) {
    if (depth <= 0) {
      return pick(pick(NAMES), pick(NUMBERS), "true", "false", "null", "\"s\"", "\"\"");
    }
    return switch (random.nextInt(10)) {
      case 0 -> expression(depth - 1) + " " + pick(OPERATORS) + " " + expression(depth - 1);
      case 1 -> "(" + expression(depth - 1) + " ? a" + free() + ": " + expression(depth - 1) + ")";
      case 2 -> pick("-", "!", "- ", "!!") + expression(0);
      case 3 -> "(" + free() + expression(depth - 1) + free() + ")";
      case 4 -> tuple(depth);
      case 5 -> object(depth);
      case 6 -> call(depth);
      case 7 -> loop(depth);
      case 8 -> reference(depth);
      default -> quoted(depth);
    };
  }

  private String tuple(int depth) {
    return "[" + free() + separated(depth) + pick("", ",") + free() + "]";
  }

  private String separated(int depth) {
    return times(1 + random.nextInt(3), () -> expression(depth - 1) + free())
        .collect(Collectors.joining("," + free()));
  }

  private String object(int depth) {
    return times(
            random.nextInt(4),
            () -> key(depth) + blank() + pick("=", ":") + blank() + expression(depth - 1))
        .collect(
            Collectors.joining(
                pick(",", "\n", ",\n", " # c\n"), "{" + pick("", "\n"), pick("", "\n", ",") + "}"))
        .replace("{,}", "{}")
        .replace("{\n,}", "{}");
  }

  private String key(int depth) {
    return pick(pick(NAMES), "\"k\"", "(" + expression(depth - 1) + ")", "\"${a}\"");
  }

  private String call(int depth) {
    String name = pick("f", "provider::p::f", "a-b");
    String arguments = random.nextInt(4) == 0 ? "" : separated(depth) + pick("", "...", ",");
    return name + blank() + "(" + free() + arguments + free() + ")";
  }

  private String loop(int depth) {
    String head =
        "for " + pick("v", "k, v") + " in " + expression(depth - 1) + free() + ":" + free();
    String filter = pick("", " if " + expression(depth - 1));
    if (random.nextBoolean()) {
      return "[" + free() + head + expression(depth - 1) + filter + free() + "]";
    }
    String item = expression(depth - 1) + " =>" + free() + expression(depth - 1) + pick("", "...");
    return "{" + free() + head + item + filter + free() + "}";
  }

  private String reference(int depth) {
    String source = pick(pick(NAMES), "(a)", "f()", "[a]");
    return source
        + times(
                random.nextInt(4),
                () -> pick(".b", " .c", "[*]", ".0 ", "[" + expression(depth - 1) + "]", "[ * ]"))
            .collect(Collectors.joining())
        + pick("", ".*", ".*.a", ".*.0");
  }
}
