package dev.tfguard.report.html;

import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDoc.Sort;
import dev.tfguard.catalog.CheckDocs;
import java.util.Collection;
import java.util.List;

/**
 * What a check finds, why that matters and how to mend it.
 *
 * @param example something that it finds
 */
record Explanation(
    String id,
    String title,
    String severity,
    List<Prose> what,
    List<Prose> why,
    List<Prose> mend,
    String example) {

  /** Those of the checks {@code ids}, in this order. */
  static List<Explanation> of(Collection<String> ids) {
    CheckDocs docs = CheckDocs.bundled();
    return ids.stream().flatMap(id -> docs.find(id).stream()).map(Explanation::of).toList();
  }

  private static Explanation of(CheckDoc doc) {
    return new Explanation(
        doc.id(),
        doc.title(),
        doc.severity(),
        Prose.of(doc.what()),
        Prose.of(doc.why()),
        Prose.of(doc.mend()),
        doc.examples(Sort.BAD).get(0).strip());
  }
}
