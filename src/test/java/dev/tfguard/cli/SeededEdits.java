package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.check.Estate;
import dev.tfguard.check.Holding;
import dev.tfguard.check.ModuleUse;
import dev.tfguard.hcl.Block;
import dev.tfguard.source.Span;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.Resolution;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Edits sources as people do, and knows which of these edits take state or protection away. */
final class SeededEdits {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final String GUARD = "\n  lifecycle {\n    prevent_destroy = true\n  }\n";

  private final Path root;
  private final SplittableRandom random;

  SeededEdits(Path root, SplittableRandom random) {
    this.root = root;
    this.random = random;
  }

  /** What is done to one block. */
  enum Edit {
    FORMAT(false),
    CRLF(false),
    COMMENTS(false),
    SHUFFLE(false),
    ADD_COUNT_OF_ONE(false),
    ADD_ANOTHER(false),
    RENAME_FILE(false),
    MOVE_TO_FILE(false),
    MOVE_LIFECYCLE_TO_OVERRIDE(false),
    RENAME_WITH_MOVED(false),
    REPLACE_BY_REMOVED(false),
    RENAME_CALL_WITH_MOVED(false),
    DELETE_BLOCK(true),
    COMMENT_OUT(true),
    DELETE_FILE(true),
    COUNT_ZERO(true),
    RENAME(true),
    FOR_EACH(true),
    REMOVED_THAT_DESTROYS(true),
    REMOVE_LIFECYCLE(true),
    PREVENT_DESTROY_FALSE(true),
    REMOVE_CALL(true),
    COMMENT_OUT_CALL(true);

    private final boolean loud;

    Edit(boolean loud) {
      this.loud = loud;
    }

    boolean isLoud() {
      return loud;
    }

    boolean isOfCall() {
      return name().contains("CALL");
    }

    /** What has to be found of what is edited. */
    String check() {
      return switch (this) {
        case REMOVE_LIFECYCLE, PREVENT_DESTROY_FALSE -> "vanished-protection";
        case REMOVE_CALL, COMMENT_OUT_CALL -> "vanished-module";
        default -> "vanished-resource";
      };
    }
  }

  /**
   * A block that can be edited.
   *
   * @param addresses in the root modules
   */
  record Target(Located<Block> block, Module module, String local, Set<String> addresses) {
    String text() {
      return block.text();
    }

    Span span() {
      return block.span();
    }
  }

  private Workspace workspace() {
    return Workspace.read(ReadRequest.of(Path.of("."), root), progress -> {});
  }

  private Estate estate() {
    return new Estate(workspace(), directory -> CATALOG, VariableInputs.NONE);
  }

  /** The stateful resources that are written plainly, once each. */
  List<Target> resources() {
    Estate estate = estate();
    List<Target> found = new ArrayList<>();
    for (Module module : estate.workspace().modules()) {
      estate.holdings(module).stream()
          .collect(Collectors.groupingBy(each -> each.resource().localAddress()))
          .forEach((local, holdings) -> found.add(target(module, local, holdings)));
    }
    found.removeIf(target -> !isPlain(target));
    found.sort(Comparator.comparing(each -> each.module().display() + each.local()));
    return found;
  }

  private static Target target(Module module, String local, List<Holding> holdings) {
    Set<String> addresses =
        holdings.stream().map(Holding::address).collect(Collectors.toCollection(TreeSet::new));
    Located<Block> block = holdings.get(0).resource().resource().declaration();
    return new Target(block, module, local, addresses);
  }

  private static boolean isPlain(Target target) {
    Block block = target.block().node();
    boolean repeated =
        block.body().attribute("count").isPresent()
            || block.body().attribute("for_each").isPresent();
    return !repeated
        && block.body().blocks("lifecycle").isEmpty()
        && target.block().file().source().path().endsWith(".tf")
        && target.text().contains("\n")
        && target.module().files().stream().allMatch(file -> file.diagnostics().isEmpty())
        && target.module().files().stream().noneMatch(file -> isOverride(file.source().path()))
        && target.module().moved().isEmpty();
  }

  private static boolean isOverride(String path) {
    return path.endsWith("override.tf") || path.endsWith(".tf.json");
  }

  /** The calls that lead to stateful resources here. */
  List<Target> calls() {
    Estate estate = estate();
    List<Target> found = new ArrayList<>();
    for (Module module : estate.workspace().modules()) {
      for (ModuleCall call : module.calls()) {
        Set<String> addresses = new TreeSet<>();
        estate.uses(module).forEach(use -> addresses.add(use.address(call)));
        boolean holds =
            estate.workspace().modules().stream()
                .flatMap(each -> estate.holdings(each).stream())
                .anyMatch(holding -> holding.use().path().calls().contains(call));
        if (holds && !call.isRepeated() && call.declaration().text().contains("\n")) {
          found.add(new Target(call.declaration(), module, "module." + call.name(), addresses));
        }
      }
    }
    found.removeIf(target -> !target.module().moved().isEmpty());
    return found;
  }

  /** What {@code edit} can be done to. */
  List<Target> targets(Edit edit) {
    List<Target> all = edit.isOfCall() ? calls() : resources();
    return edit == Edit.DELETE_FILE
        ? all.stream().filter(target -> target.module().files().size() > 1).toList()
        : all;
  }

  /** The same block after the file was written again. */
  Target again(Target target) {
    Estate estate = estate();
    for (Module module : estate.workspace().modules()) {
      if (module.display().equals(target.module().display())) {
        return Stream.concat(
                module.resources().stream().map(each -> each.declaration()),
                module.calls().stream().map(each -> each.declaration()))
            .filter(block -> same(block, target))
            .map(block -> new Target(block, module, target.local(), target.addresses()))
            .findFirst()
            .orElseThrow();
      }
    }
    throw new IllegalStateException("no module " + target.module());
  }

  private static boolean same(Located<Block> block, Target target) {
    List<String> labels = block.node().labels().stream().map(label -> label.value()).toList();
    return block.node().type().equals(target.block().node().type())
        && labels.equals(
            target.block().node().labels().stream().map(label -> label.value()).toList());
  }

  /** What has to be found after {@code edit}, each check with its address. */
  Set<String> expected(Edit edit, Target target) {
    Set<String> expected = new TreeSet<>();
    if (!edit.isLoud()) {
      return expected;
    }
    target.addresses().forEach(address -> expected.add(edit.check() + " " + address));
    if (edit == Edit.DELETE_FILE) {
      expected.addAll(inFile(target));
    }
    return expected;
  }

  private Set<String> inFile(Target target) {
    Set<String> expected = new TreeSet<>();
    Estate estate = estate();
    String path = target.block().file().source().path();
    for (Module module : estate.workspace().modules()) {
      expected.addAll(unread(estate, module, path));
      for (Holding holding : estate.holdings(module)) {
        List<ModuleCall> calls = holding.use().path().calls();
        boolean here = holding.resource().resource().file().source().path().equals(path);
        calls.stream()
            .filter(call -> call.declaration().file().source().path().equals(path))
            .findFirst()
            .ifPresentOrElse(
                call -> expected.add("vanished-module " + upTo(calls, call)),
                () -> {
                  if (here) {
                    expected.add("vanished-resource " + holding.address());
                  }
                });
      }
    }
    return expected;
  }

  /** The calls in the file that lead to modules which are not here. */
  private static Set<String> unread(Estate estate, Module module, String path) {
    Set<String> expected = new TreeSet<>();
    for (ModuleCall call : module.calls()) {
      for (ModuleUse use : estate.uses(module)) {
        boolean found =
            estate.workspace().tree().resolve(use.path(), call) instanceof Resolution.Found;
        if (!found && call.declaration().file().source().path().equals(path)) {
          expected.add("vanished-module " + use.address(call));
        }
      }
    }
    return expected;
  }

  private static String upTo(List<ModuleCall> calls, ModuleCall last) {
    return calls.subList(0, calls.indexOf(last) + 1).stream()
        .map(call -> "module." + call.name())
        .collect(Collectors.joining("."));
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Protects {@code target}, so that something can be taken away. */
  void protect(Target target) throws IOException {
    String text = target.text();
    replace(target, text.substring(0, text.lastIndexOf('}')) + GUARD + "}");
  }

  /** Does it; what has to be found of it is {@code check} at the addresses of {@code target}. */
  void apply(Edit edit, Target target) throws IOException {
    String text = target.text();
    Path file = file(target);
    Path folder = file.resolveSibling("");
    switch (edit) {
      case FORMAT -> Files.writeString(file, reformatted(Files.readString(file)));
      case CRLF -> Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
      case COMMENTS -> replace(target, "# kept\n/* resource \"a\" \"b\" {} */\n" + text);
      case SHUFFLE -> {
        replace(target, "");
        append(file, text);
      }
      case ADD_COUNT_OF_ONE -> replace(target, withArgument(text, "count = 1"));
      case ADD_ANOTHER -> append(file, text.replaceFirst("\" *\\{", "_second\" {"));
      case RENAME_FILE -> Files.move(file, folder.resolve("renamed_by_seed.tf"));
      case MOVE_TO_FILE -> {
        replace(target, "");
        Files.writeString(folder.resolve("moved_by_seed.tf"), text + "\n");
      }
      case MOVE_LIFECYCLE_TO_OVERRIDE -> {
        replace(target, text.replace(GUARD, "\n"));
        Files.writeString(
            folder.resolve("seed_override.tf"),
            text.substring(0, text.indexOf('{') + 1) + GUARD + "}\n");
      }
      case RENAME_WITH_MOVED, RENAME_CALL_WITH_MOVED -> {
        replace(target, renamed(text));
        append(
            file,
            "moved {\n  from = %s\n  to   = %s_renamed\n}"
                .formatted(target.local(), target.local()));
      }
      case REPLACE_BY_REMOVED ->
          replace(
              target,
              "removed {\n  from = %s\n  lifecycle {\n    destroy = false\n  }\n}"
                  .formatted(target.local()));
      case DELETE_BLOCK, REMOVE_CALL -> replace(target, "");
      case COMMENT_OUT, COMMENT_OUT_CALL ->
          replace(target, text.lines().map(line -> "# " + line).collect(Collectors.joining("\n")));
      case DELETE_FILE -> Files.delete(file);
      case COUNT_ZERO -> replace(target, withArgument(text, "count = 0"));
      case RENAME -> replace(target, renamed(text));
      case FOR_EACH -> replace(target, withArgument(text, "for_each = toset([\"a\", \"b\"])"));
      case REMOVED_THAT_DESTROYS ->
          replace(target, "removed {\n  from = %s\n}".formatted(target.local()));
      case REMOVE_LIFECYCLE -> replace(target, text.replace(GUARD, "\n"));
      case PREVENT_DESTROY_FALSE ->
          replace(target, text.replace("prevent_destroy = true", "prevent_destroy = false"));
    }
  }

  private static String renamed(String text) {
    return text.replaceFirst("\"([^\"]*)\" *\\{", "\"$1_renamed\" {");
  }

  private static String withArgument(String text, String argument) {
    int at = text.indexOf('{') + 1;
    return text.substring(0, at) + "\n  " + argument + "\n" + text.substring(at);
  }

  private static String reformatted(String text) {
    return text.replace(" {\n", "   {\n\n").replace("\n}\n", "\n\n}\n\n\n");
  }

  private Path file(Target target) {
    return root.resolve(target.block().file().source().path());
  }

  private void replace(Target target, String text) throws IOException {
    Path file = file(target);
    String whole = target.block().file().source().text();
    Span span = target.span();
    Files.writeString(file, whole.substring(0, span.start()) + text + whole.substring(span.end()));
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + "\n" + text + "\n");
  }
}
