package dev.tfguard.terraform;

import java.util.List;
import java.util.Optional;

/**
 * What a file of a module directory is for, told by its name alone (Terraform, {@code
 * internal/configs/parser_file_matcher.go}).
 */
public enum FileKind {
  /** A source of the module. */
  PRIMARY,
  /** A source merged into the primary ones. */
  OVERRIDE,
  /** Values of a root module's variables that are loaded without being asked for. */
  VARIABLES,
  /** Nothing to do with the module. */
  NONE;

  private static final List<String> TERRAFORM_EXTENSIONS = List.of(".tf", ".tf.json");
  private static final List<String> OPENTOFU_EXTENSIONS = List.of(".tofu", ".tofu.json");
  private static final List<String> VARIABLE_EXTENSIONS = List.of(".tfvars", ".tfvars.json");
  private static final List<String> DEFAULT_VARIABLE_FILES =
      List.of("terraform.tfvars", "terraform.tfvars.json");

  /**
   * The kind of a file of that {@code name}, which has no directory in front, under {@code
   * dialect}.
   */
  public static FileKind of(String name, Dialect dialect) {
    if (isLoadedVariableFile(name)) {
      return VARIABLES;
    }
    Optional<String> extension = extension(name, dialect);
    if (extension.isEmpty() || isIgnored(name)) {
      return NONE;
    }
    String base = name.substring(0, name.length() - extension.get().length());
    return base.equals("override") || base.endsWith("_override") ? OVERRIDE : PRIMARY;
  }

  /**
   * Tells whether Terraform passes over files and directories of that name, as editors' leavings.
   */
  public static boolean isIgnored(String name) {
    return name.startsWith(".")
        || name.endsWith("~")
        || (name.startsWith("#") && name.endsWith("#"));
  }

  /** Tells whether that name is one of a source or a variable file, be it loaded or not. */
  public static boolean hasKnownExtension(String name) {
    return extension(name, Dialect.OPENTOFU).isPresent()
        || VARIABLE_EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  /** Tells whether a file of that name has JSON syntax. */
  public static boolean isJson(String name) {
    return name.endsWith(".json");
  }

  /** Tells whether only OpenTofu reads a source of that name. */
  static boolean isOpenTofuSource(String name) {
    return !isIgnored(name) && OPENTOFU_EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  /**
   * The OpenTofu name that hides {@code name} where both exist; {@code name} itself for other
   * files.
   */
  static String openTofuTwin(String name) {
    for (int kind = 0; kind < TERRAFORM_EXTENSIONS.size(); kind++) {
      String extension = TERRAFORM_EXTENSIONS.get(kind);
      if (name.endsWith(extension)) {
        String base = name.substring(0, name.length() - extension.length());
        return base + OPENTOFU_EXTENSIONS.get(kind);
      }
    }
    return name;
  }

  /** Sorts variable files as they are loaded: a later one wins. */
  static int loadOrder(String name) {
    int fixed = DEFAULT_VARIABLE_FILES.indexOf(name);
    return fixed >= 0 ? fixed : DEFAULT_VARIABLE_FILES.size();
  }

  private static boolean isLoadedVariableFile(String name) {
    return DEFAULT_VARIABLE_FILES.contains(name)
        || name.endsWith(".auto.tfvars")
        || name.endsWith(".auto.tfvars.json");
  }

  private static Optional<String> extension(String name, Dialect dialect) {
    Optional<String> terraform = TERRAFORM_EXTENSIONS.stream().filter(name::endsWith).findFirst();
    if (terraform.isPresent() || dialect == Dialect.TERRAFORM) {
      return terraform;
    }
    return OPENTOFU_EXTENSIONS.stream().filter(name::endsWith).findFirst();
  }
}
