package dev.tfguard.catalog;

import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.source.SourceFile;
import java.util.List;

/**
 * What one rule file says of types and modules.
 *
 * @param guards those that guard every type of the file's provider
 * @param problems why the file cannot be used; in the order found
 */
public record CatalogFile(
    List<StatefulType> types,
    List<Guard> guards,
    List<String> stateless,
    List<KnownModule> modules,
    List<Diagnostic> problems) {

  /** Reads a file of tfguard's own; throws {@link BrokenRuleException} when it is wrong. */
  static CatalogFile read(SourceFile source) {
    CatalogFile file = CatalogReader.read(source);
    BrokenRuleException.throwFirst(source, file.problems);
    return file;
  }

  /** Reads several files of tfguard's own. */
  static List<CatalogFile> readAll(List<SourceFile> sources) {
    return sources.stream().map(CatalogFile::read).toList();
  }
}
