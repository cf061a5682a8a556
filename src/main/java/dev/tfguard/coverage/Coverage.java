package dev.tfguard.coverage;

import dev.tfguard.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What a provider's schema has that the catalogue says nothing of, and the other way round; all
 * lists are sorted.
 *
 * @param provider the provider's address
 * @param types how many resource types it has
 * @param stateful how many of them are known to be stateful
 * @param stateless how many of them are known to be stateless
 * @param unclassified the types that are neither
 * @param uncatalogued attributes that look as if they protected, of which nothing is said
 * @param absent what the catalogue names and the provider does not have
 * @param explained attributes that look as if they protected, and of which is said why not
 */
public record Coverage(
    String provider,
    int types,
    int stateful,
    int stateless,
    List<String> unclassified,
    List<TypeAttribute> uncatalogued,
    List<TypeAttribute> absent,
    List<Explained> explained) {

  /**
   * An attribute or a block of a type.
   *
   * @param path with dots; empty for the type itself
   */
  public record TypeAttribute(String type, String path) {}

  /** Why an attribute of a type is not catalogued. */
  public record Explained(TypeAttribute attribute, String because) {}

  /** Tells whether the catalogue and the schema say the same. */
  public boolean isComplete() {
    return unclassified.isEmpty() && uncatalogued.isEmpty() && absent.isEmpty();
  }

  /**
   * Compares with {@code catalog} what {@code terraform providers schema -json} has written to
   * {@code in}, which {@code path} names; one for each provider, in their order there.
   */
  public static List<Coverage> of(String path, InputStream in, Catalog catalog)
      throws IOException, UnreadableSchemaException {
    return SchemaReader.read(path, in).stream()
        .map(schema -> new Comparison(schema, catalog).coverage())
        .toList();
  }
}
