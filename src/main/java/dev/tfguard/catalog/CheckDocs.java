package dev.tfguard.catalog;

import dev.tfguard.hcl.NearestName;
import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people are told of the checks.
 *
 * @param all by id
 */
public record CheckDocs(List<CheckDoc> all) {
  /** The texts that are packaged with tfguard, from {@code rules/checks/}. */
  public static CheckDocs bundled() {
    List<CheckDoc> docs = new ArrayList<>();
    for (SourceFile source : RuleFiles.checks()) {
      CheckDocReader.CheckFile file = CheckDocReader.read(source);
      BrokenRuleException.throwFirst(source, file.problems());
      docs.addAll(file.docs());
    }
    return new CheckDocs(List.copyOf(docs));
  }

  /** The ids of all checks, in order, without reading the texts. */
  public static List<String> ids() {
    return RuleFiles.checkIds();
  }

  /** What is told of the check {@code id}. */
  public Optional<CheckDoc> find(String id) {
    return all.stream().filter(doc -> doc.id().equals(id)).findFirst();
  }

  /** The id that was probably meant by {@code id}, which is none. */
  public Optional<String> nearest(String id) {
    return NearestName.to(id, all.stream().map(CheckDoc::id).toList());
  }
}
