package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what the files of one module declare; Terraform's {@code internal/configs/module.go}.
 */
final class Declarations {
  private final Dialect dialect;
  private final Named<Resource> resources;
  private final Named<ModuleCall> calls;
  private final Named<InputVariable> variables;
  private final Named<ProviderConfig> providers;
  private final Map<String, Located<Attribute>> locals = new LinkedHashMap<>();
  private final List<Removed> removed = new ArrayList<>();
  private final List<Moved> moved = new ArrayList<>();
  private final List<Import> imports = new ArrayList<>();
  private final List<Located<Block>> settings = new ArrayList<>();
  private final List<ModuleDiagnostic> diagnostics = new ArrayList<>();

  Declarations(Dialect dialect) {
    this.dialect = dialect;
    resources = new Named<>(Resource::declaration, Resource::body, this::resource);
    calls = new Named<>(ModuleCall::declaration, ModuleCall::body, ModuleCall::new);
    variables = new Named<>(InputVariable::declaration, InputVariable::body, InputVariable::new);
    providers = new Named<>(ProviderConfig::declaration, ProviderConfig::body, ProviderConfig::new);
  }

  /** Adds what a primary file declares. */
  void append(HclFile file) {
    for (Block block : file.body().blocks()) {
      Located<Block> located = new Located<>(file, block);
      if (hasLabels(located)) {
        append(located);
      }
    }
  }

  /** Merges what an override file declares. */
  void merge(HclFile file) {
    for (Block block : file.body().blocks()) {
      Located<Block> located = new Located<>(file, block);
      if (hasLabels(located)) {
        merge(located);
      }
    }
  }

  private void append(Located<Block> block) {
    switch (block.node().type()) {
      case "resource", "data" -> declare(resources, block);
      case "check" ->
          block.node().body().blocks("data").stream()
              .map(scoped -> block.<Block>sibling(scoped))
              .filter(this::hasLabels)
              .forEach(scoped -> declare(resources, scoped));
      case "module" -> declare(calls, block);
      case "variable" -> declare(variables, block);
      case "provider" -> declare(providers, block);
      case "locals" -> block.node().body().attributes().forEach(local -> declare(block, local));
      case "removed" -> removed.add(Removed.of(block));
      case "moved" -> moved.add(Moved.of(block));
      case "import" -> imports.add(Import.of(block));
      case "terraform" -> settings.add(block);
      default -> {}
    }
  }

  private void merge(Located<Block> block) {
    switch (block.node().type()) {
      case "resource", "data" -> override(resources, block);
      case "module" -> override(calls, block);
      case "variable" -> override(variables, block);
      case "provider" -> overrideProvider(block);
      case "locals" -> block.node().body().attributes().forEach(local -> override(block, local));
      case "moved", "import" ->
          report(block, "cannot override %s".formatted(title(block)), "Move it to a normal file");
      // Terraform 1.11 says nothing, and destroys the resource.
      case "removed" ->
          report(
              block,
              "a removed block in an override file has no effect",
              "Move it to a normal file; as it is, what it names is destroyed");
      case "terraform" -> settings.add(block);
      default -> {}
    }
  }

  private <T> void declare(Named<T> all, Located<Block> block) {
    if (all.contains(keyOf(block))) {
      report(block, "duplicate %s".formatted(title(block)), "Give each one its own name");
    }
    all.add(keyOf(block), block);
  }

  private void declare(Located<Block> block, Attribute local) {
    if (locals.containsKey(local.name())) {
      report(block.sibling(local), "duplicate local value \"%s\"".formatted(local.name()));
    }
    locals.put(local.name(), block.sibling(local));
  }

  private <T> void override(Named<T> all, Located<Block> block) {
    if (!all.contains(keyOf(block))) {
      report(
          block,
          "nothing to override: there is no %s in a normal file".formatted(title(block)),
          "Declare it in a file that is not an override file");
      return;
    }
    block.node().body().attribute("depends_on").ifPresent(found -> reportDependsOn(block, found));
    all.override(keyOf(block), block);
  }

  private void override(Located<Block> block, Attribute local) {
    if (!locals.containsKey(local.name())) {
      report(
          block.sibling(local),
          "nothing to override: there is no local value \"%s\"".formatted(local.name()));
      return;
    }
    locals.put(local.name(), block.sibling(local));
  }

  // A default configuration always exists, if only as the empty one that Terraform implies.
  private void overrideProvider(Located<Block> block) {
    if (ProviderConfig.aliasOf(block).isEmpty() && !providers.contains(keyOf(block))) {
      providers.add(keyOf(block), block);
      return;
    }
    override(providers, block);
  }

  private Resource resource(Located<Block> block, MergedBody body) {
    Mode mode = block.node().type().equals("data") ? Mode.DATA : Mode.MANAGED;
    return new Resource(mode, block, body, Lifecycle.of(body, dialect));
  }

  private boolean hasLabels(Located<Block> block) {
    int wanted =
        switch (block.node().type()) {
          case "resource", "data" -> 2;
          case "module", "variable", "provider" -> 1;
          default -> block.node().labels().size();
        };
    boolean right = block.node().labels().size() == wanted;
    if (!right) {
      report(
          block,
          "a %s block with %d labels".formatted(block.node().type(), block.node().labels().size()),
          "It needs %d".formatted(wanted));
    }
    return right;
  }

  private void reportDependsOn(Located<Block> block, Attribute found) {
    Diagnostic diagnostic =
        new Diagnostic(
            found.nameSpan(), "depends_on cannot be overridden", "Set it in the normal file");
    diagnostics.add(new ModuleDiagnostic(block.file().source(), diagnostic));
  }

  private void report(Located<Attribute> local, String message) {
    Diagnostic diagnostic =
        new Diagnostic(local.node().nameSpan(), message, "Local values have one name each");
    diagnostics.add(new ModuleDiagnostic(local.file().source(), diagnostic));
  }

  private void report(Located<Block> block, String message, String hint) {
    Diagnostic diagnostic = new Diagnostic(block.node().headerSpan(), message, hint);
    diagnostics.add(new ModuleDiagnostic(block.file().source(), diagnostic));
  }

  private static String keyOf(Located<Block> block) {
    return switch (block.node().type()) {
      case "provider" -> ProviderConfig.keyOf(block);
      case "resource", "data" -> block.node().type() + "." + labels(block, ".");
      default -> block.node().label(0);
    };
  }

  private static String title(Located<Block> block) {
    String labels = labels(block, "\" \"");
    return block.node().type() + (labels.isEmpty() ? "" : " \"" + labels + "\"");
  }

  private static String labels(Located<Block> block, String separator) {
    return String.join(
        separator, block.node().labels().stream().map(label -> label.value()).toList());
  }

  List<Resource> resources() {
    return resources.all();
  }

  List<ModuleCall> calls() {
    return calls.all();
  }

  Map<String, InputVariable> variables() {
    Map<String, InputVariable> byName = new LinkedHashMap<>();
    variables.all().forEach(variable -> byName.put(variable.name(), variable));
    return byName;
  }

  Map<String, Located<Attribute>> locals() {
    return locals;
  }

  List<ProviderConfig> providers() {
    return providers.all();
  }

  List<Removed> removed() {
    return removed;
  }

  List<Moved> moved() {
    return moved;
  }

  List<Import> imports() {
    return imports;
  }

  List<Located<Block>> settings() {
    return settings;
  }

  List<ModuleDiagnostic> diagnostics() {
    return diagnostics;
  }
}
