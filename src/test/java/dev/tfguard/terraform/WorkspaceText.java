package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.Node;
import dev.tfguard.source.LineIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes down all that was understood of a workspace. */
final class WorkspaceText {
  private final Workspace workspace;
  private final StringBuilder out = new StringBuilder();

  private WorkspaceText(Workspace workspace) {
    this.workspace = workspace;
  }

  static String of(Workspace workspace) {
    WorkspaceText text = new WorkspaceText(workspace);
    workspace.errors().forEach(error -> text.line(0, "error " + error));
    text.line(0, "roots " + workspace.tree().roots());
    workspace.modules().forEach(text::module);
    return text.out.toString();
  }

  private void module(Module module) {
    line(0, "");
    line(0, "module %s %s %s".formatted(module, module.dialect(), module.origin()));
    line(1, "files " + names(module.files()));
    line(1, "variable files " + names(module.variableFiles()));
    workspace.tree().instances(module).paths().forEach(path -> path(path));
    module.resources().forEach(this::resource);
    module.data().forEach(this::resource);
    module.variables().values().forEach(this::variable);
    module
        .locals()
        .forEach((name, local) -> line(1, "local " + name + " = " + at(local, local.node())));
    module.providers().forEach(this::provider);
    module.removed().forEach(this::removed);
    module
        .moved()
        .forEach(found -> line(1, "moved " + text(found.from()) + " -> " + text(found.to())));
    module.imports().forEach(found -> line(1, "import " + text(found.to())));
    module.diagnostics().forEach(this::diagnostic);
  }

  private void path(CallPath path) {
    line(1, "used as %s%s".formatted(path, path.isRepeated() ? " (repeated)" : ""));
    for (ModuleCall call : path.module().calls()) {
      String resolution = workspace.tree().resolve(path, call).toString();
      line(2, "calls %s: %s".formatted(call.name(), resolution));
      call.arguments().forEach(given -> item(3, given));
    }
  }

  private void resource(Resource resource) {
    Lifecycle lifecycle = resource.lifecycle();
    line(
        1,
        "%s (%s) %s"
            .formatted(
                resource.resourceName(),
                ProviderReference.of(resource).name(),
                at(resource.declaration(), resource.declaration().node())));
    resource.body().items().forEach(item -> located(2, item));
    setting("prevent_destroy", lifecycle.preventDestroy());
    setting("create_before_destroy", lifecycle.createBeforeDestroy());
    setting("ignore_changes", lifecycle.ignoreChanges());
    setting("destroy", lifecycle.destroy());
    setting("enabled", lifecycle.enabled());
  }

  private void setting(String name, Optional<Located<Attribute>> found) {
    found.ifPresent(value -> line(2, "lifecycle " + name + " " + at(value, value.node())));
  }

  private void variable(InputVariable variable) {
    String type = variable.type().map(found -> " " + valueText(found)).orElse("");
    String value = variable.defaultValue().map(found -> at(found, found.node())).orElse("unset");
    String nullable = variable.isNullable() ? "" : " not null";
    line(1, "variable " + variable.name() + type + nullable + " default " + value);
  }

  private void provider(ProviderConfig provider) {
    line(1, "provider " + provider.key());
    provider.body().items().forEach(item -> located(2, item));
  }

  private void removed(Removed removed) {
    String destroy = removed.destroy().map(WorkspaceText::valueText).orElse("unset");
    line(1, "removed " + text(removed.from()) + " destroy " + destroy);
  }

  private void diagnostic(ModuleDiagnostic found) {
    int line = LineIndex.of(found.file().text()).position(found.diagnostic().span().start()).line();
    line(
        1,
        "%s:%d: %s; %s"
            .formatted(
                found.file().path(),
                line,
                found.diagnostic().message(),
                found.diagnostic().hint()));
  }

  private void located(int indent, Located<BodyItem> item) {
    if (item.node() instanceof Attribute attribute) {
      item(indent, item.sibling(attribute));
    } else if (item.node() instanceof Block block) {
      line(indent, block.type() + " block " + at(item, block));
    }
  }

  private void item(int indent, Located<Attribute> item) {
    line(indent, item.node().name() + " = " + at(item, item.node()));
  }

  private static String at(Located<?> located, Node node) {
    LineIndex lines = LineIndex.of(located.file().source().text());
    String place = located.file().source().path() + ":" + lines.position(node.start()).line();
    return node instanceof Attribute attribute
        ? located.sibling(attribute.value()).text() + " @ " + place
        : "@ " + place;
  }

  private static String valueText(Located<Attribute> found) {
    return found.sibling(found.node().value()).text();
  }

  private static String text(Optional<Address> address) {
    return address.map(Address::toString).orElse("?");
  }

  private static String names(List<HclFile> files) {
    return files.stream().map(file -> file.source().path()).collect(Collectors.joining(" "));
  }

  private void line(int indent, String text) {
    out.append("  ".repeat(text.isEmpty() ? 0 : indent)).append(text).append('\n');
  }
}
