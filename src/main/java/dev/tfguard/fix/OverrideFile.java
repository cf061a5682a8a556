package dev.tfguard.fix;

import dev.tfguard.fix.FileEdit.Meeting;
import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.Span;
import dev.tfguard.source.TextEdit;
import dev.tfguard.terraform.FileKind;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The override file of a module that holds what tfguard adds to its resources. */
final class OverrideFile {
  private static final String NAME = "tfguard_override.tf";
  private static final String HEADER =
      "# Keeps Terraform from destroying what cannot be made again. Written by tfguard fix.\n";
  private static final String BLOCK = "resource \"%s\" \"%s\" {\n  lifecycle {\n    %s\n  }\n}";

  private final Module module;
  private final String path;
  private final Optional<HclFile> existing;

  OverrideFile(Module module) {
    this.module = module;
    String sibling = module.files().get(0).source().path();
    this.path = sibling.substring(0, sibling.lastIndexOf('/') + 1) + NAME;
    this.existing =
        module.files().stream().filter(file -> file.source().path().equals(path)).findFirst();
  }

  /** The edits that set {@code prevent_destroy} for {@code resource}. */
  Outcome protect(Resource resource, Writing writing) {
    Optional<Located<Attribute>> inForce = resource.lifecycle().preventDestroy();
    Optional<String> later = inForce.map(OverrideFile::nameOf).filter(this::isMergedLater);
    if (later.isPresent()) {
      return Outcome.refused(
          later.get() + " is merged later and would win; set prevent_destroy = true there");
    }
    Optional<Located<Attribute>> own = inForce.filter(this::isOwn);
    if (own.isPresent()) {
      return writing.set(module, own.get(), Lifecycles.PREVENT_DESTROY.value());
    }
    Optional<Outcome> inBlock =
        block(resource)
            .map(
                found ->
                    writing.into(
                        module,
                        found.file(),
                        () -> Lifecycles.add(found, Lifecycles.PREVENT_DESTROY)));
    return inBlock.orElseGet(() -> writing.beside(module, existing, () -> appended(resource)));
  }

  private boolean isMergedLater(String name) {
    return FileKind.of(name, module.dialect()) == FileKind.OVERRIDE && name.compareTo(NAME) > 0;
  }

  private boolean isOwn(Located<Attribute> setting) {
    return setting.file().source().path().equals(path);
  }

  /** The block for {@code resource} that is in the file already. */
  private Optional<Located<Block>> block(Resource resource) {
    return existing.flatMap(
        file ->
            file.body().blocks("resource").stream()
                .filter(block -> block.label(0).equals(resource.type()))
                .filter(block -> block.label(1).equals(resource.name()))
                .reduce((earlier, last) -> last)
                .map(block -> new Located<>(file, block)));
  }

  private Outcome appended(Resource resource) {
    List<FileEdit> edits = new ArrayList<>();
    String text = existing.map(file -> file.source().text()).orElse("");
    if (text.isBlank()) {
      edits.add(edit(text.length(), HEADER));
    }
    String block = BLOCK.formatted(resource.type(), resource.name(), Lifecycles.PREVENT_DESTROY);
    boolean lineIsOpen = !text.isEmpty() && !text.endsWith("\n");
    String written = lineIsOpen ? "\n\n" + block : "\n" + block + "\n";
    String lineBreak = existing.map(file -> new Layout(file).lineBreak(0)).orElse("\n");
    edits.add(edit(text.length(), written.replace("\n", lineBreak)));
    return new Outcome.Mended(edits);
  }

  private FileEdit edit(int at, String text) {
    return new FileEdit(path, new TextEdit(new Span(at, at), text), Meeting.JOINS);
  }

  private static String nameOf(Located<?> part) {
    return nameOf(part.file());
  }

  private static String nameOf(HclFile file) {
    String path = file.source().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
