package dev.tfguard.fix;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.TextEdit;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Module;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What may be written, and where to. */
final class Writing {
  private final FixOptions options;
  private final EditableFiles files;

  Writing(FixOptions options) {
    this.options = options;
    this.files = new EditableFiles(options.root());
  }

  /** Tells whether sources are left as they are, and overridden instead. */
  boolean asOverride() {
    return options.asOverride();
  }

  /** The outcome of {@code edits}, unless {@code file} is one that nobody should edit. */
  Outcome into(Module module, HclFile file, Supplier<Outcome> edits) {
    Optional<String> objection = files.objection(module, file);
    return objection.map(Outcome::refused).orElseGet(edits);
  }

  /** The outcome of {@code edits} of a file of {@code module} that need not exist yet. */
  Outcome beside(Module module, Optional<HclFile> file, Supplier<Outcome> edits) {
    Optional<String> objection =
        file.map(found -> files.objection(module, found)).orElseGet(() -> files.objection(module));
    return objection.map(Outcome::refused).orElseGet(edits);
  }

  /** Gives {@code attribute} another value. */
  Outcome set(Module module, Located<Attribute> attribute, String value) {
    return set(module, attribute.file(), attribute.node().value(), value);
  }

  /** Writes {@code value} in the place of {@code old}. */
  Outcome set(Module module, HclFile file, Expression old, String value) {
    TextEdit edit = new TextEdit(old.span(), value);
    return into(module, file, () -> Outcome.mended(file.source(), List.of(edit)));
  }
}
