package dev.tfguard.catalog;

import dev.tfguard.hcl.Diagnostic;
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
    List<Diagnostic> problems) {}
