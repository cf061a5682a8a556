package dev.tfguard.terraform.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that rests on a variable's default must say so. */
final class AssumptionsTest {

  private static Value evaluate(String expression) throws IOException {
    return ModuleScope.of(Files.readString(Path.of("testdata/eval/main.tf"))).evaluate(expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 + 1",
        "[var.flag, 2][1]",
        "{ a = var.flag, b = 2 }.b",
        "length([var.name])",
        "element([var.name, 1], 1)",
        "keys({ a = var.name })[0]",
      })
  void certainValuesRestOnNothing(String expression) throws IOException {
    assertThat(evaluate(expression).traits().assumptions().names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "var.flag;var.flag",
        "!var.flag;var.flag",
        "false && var.flag;var.flag",
        "var.flag ? 1 : 2;var.flag",
        "local.derived;var.flag",
        "'\"${var.name}!\"';var.name",
        "var.zones[0];var.zones",
        "var.zones[*];var.zones",
        "[for z in var.zones : 1];var.zones",
        "[for x in [1] : x if var.flag];var.flag",
        "{ (var.name) = 1 };var.name",
        "{ (var.name) = 1 }.web;var.name",
        "length(var.zones);var.zones",
        "merge(var.tags, { a = 1 }).a;var.tags",
        "try(var.anything.missing, 1);var.anything",
        "can(var.anything.missing);var.anything",
        "coalesce(var.absent, local.word);var.absent",
        "contains([1, var.port], 1);var.port",
        "lookup({ a = 1 }, var.name, 5);var.name",
        "jsonencode([[var.port]]);var.port",
        "toset([var.name]);var.name",
        "concat([1], var.zones)[0];var.zones",
        "anytrue([true, var.flag]);var.flag",
        "min(var.zones...);var.zones",
        "terraform_data.later.output == var.name;var.name",
        "\"%{ if var.flag }a%{ else }a%{ endif }\";var.flag",
        "\"%{ for z in var.zones }a%{ endfor }\";var.zones",
        "var.flag == var.name;'var.flag,var.name'",
        "var.flag ? var.name : 1;'var.flag,var.name'",
      })
  void whatAValueRestsOnIsNamed(String expression, String names) throws IOException {
    assertThat(String.join(",", evaluate(expression).traits().assumptions().names()))
        .isEqualTo(names);
  }
}
