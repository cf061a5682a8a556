package dev.tfguard.terraform.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * How tfguard's answers compare with Terraform's.
 *
 * @param different every expression with another answer, with both
 * @param unknown the expressions that tfguard leaves open and Terraform answers
 */
record Agreement(int equal, List<String> unknown, List<String> different) {

  static Agreement of(ModuleScope module, List<String> expressions, List<String> expected) {
    List<String> unknown = new ArrayList<>();
    List<String> different = new ArrayList<>();
    int equal = 0;
    for (int at = 0; at < expressions.size(); at++) {
      Value value = module.evaluate(expressions.get(at));
      String answer = answer(value);
      if (answer.equals(expected.get(at))) {
        equal++;
      } else if (!value.isError() && !value.isWhollyKnown()) {
        unknown.add(expressions.get(at));
      } else {
        different.add(expressions.get(at) + "\n" + expected.get(at) + "\nbut is\n" + answer);
      }
    }
    return new Agreement(equal, unknown, different);
  }

  private static String answer(Value value) {
    if (value.isError()) {
      return Console.ERROR;
    }
    return value.isWhollyKnown() ? ConsoleText.of(value, 2) : "(known after apply)";
  }
}
