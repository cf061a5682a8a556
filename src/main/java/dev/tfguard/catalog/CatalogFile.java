package dev.tfguard.catalog;

import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.source.SourceFile;
import java.util.List;

/**
 * What one rule file says of types and modules.
 *
 * @param shared what holds for every type of the file's provider
 * @param stateless names of types, and patterns of names
 * @param explained attributes that look as if they protected
 * @param problems why the file cannot be used; in the order found
 */
record CatalogFile(
    List<StatefulType> types,
    List<TypeAlias> aliases,
    SharedSettings shared,
    List<String> stateless,
    List<KnownModule> modules,
    List<ExplainedAttribute> explained,
    List<Diagnostic> problems) {

  /** Reads a file of tfguard's own; throws {@link BrokenRuleException} when it is wrong. */
  static CatalogFile read(SourceFile source) {
    CatalogFile file = CatalogReader.read(source);
    BrokenRuleException.throwFirst(source, file.problems);
    return file;
  }
}
