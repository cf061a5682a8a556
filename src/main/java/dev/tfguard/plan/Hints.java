package dev.tfguard.plan;

/** The commands that make what tfguard reads. */
final class Hints {
  /** From a plan file. */
  static final String SHOW = "run terraform show -json PLANFILE > plan.json";

  /** From the configuration. */
  static final String PLAN_AND_SHOW =
      "run terraform plan -out=tfplan, then terraform show -json tfplan > plan.json";

  private Hints() {}

  /** The name as a word of a shell's command line that no command takes for an option. */
  static String word(String name) {
    String path = name.startsWith("-") ? "./" + name : name;
    return path.matches("[\\w./:@%+,=-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }
}
