package dev.tfguard.catalog;

import dev.tfguard.catalog.CheckDoc.Example;
import dev.tfguard.catalog.CheckDoc.Form;
import dev.tfguard.catalog.CheckDoc.Sort;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.StrictBody;
import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the description of a check from a rule file. */
final class CheckDocReader {
  private final List<Diagnostic> problems = new ArrayList<>();

  private CheckDocReader() {}

  /** What a file says, and why it cannot be used. */
  record CheckFile(List<CheckDoc> docs, List<Diagnostic> problems) {}

  /** Reads {@code source}, whose syntax errors are among the problems. */
  static CheckFile read(SourceFile source) {
    return new CheckDocReader().file(HclParser.parse(source));
  }

  private CheckFile file(HclFile file) {
    problems.addAll(file.diagnostics());
    StrictBody body = new StrictBody("a check file", file.body().span(), file.body(), problems);
    List<CheckDoc> docs = body.blocks("check").stream().map(this::check).toList();
    body.finish();
    return new CheckFile(docs, List.copyOf(problems));
  }

  private CheckDoc check(Block block) {
    StrictBody body = StrictBody.labelled(block, problems);
    CheckDoc doc =
        new CheckDoc(
            block.label(0),
            body.text("title"),
            body.text("severity"),
            body.text("what").strip(),
            body.text("why").strip(),
            body.text("mend").strip(),
            body.blocks("example").stream().map(this::example).toList());
    for (Sort sort : Sort.values()) {
      if (doc.examples(sort).isEmpty()) {
        body.problem(block.headerSpan(), "no " + wireName(sort) + " example", "add one");
      }
    }
    body.finish();
    return doc;
  }

  private Example example(Block block) {
    StrictBody body = StrictBody.labelled(block, problems);
    Optional<Sort> sort = sort(block.label(0));
    if (sort.isEmpty()) {
      body.problem(
          block.headerSpan(),
          "an example cannot be \"" + block.label(0) + "\"",
          "label it \"bad\" or \"good\"");
    }
    Example example = example(sort.orElse(Sort.BAD), body);
    body.finish();
    return example;
  }

  private static Example example(Sort sort, StrictBody body) {
    Optional<String> plan = body.optionalText("plan");
    if (plan.isPresent()) {
      return new Example(sort, Form.PLAN, plan.get());
    }
    String source = body.text("source");
    return body.optionalText("before")
        .map(before -> new Example(sort, Form.CHANGE, source, before))
        .orElseGet(() -> new Example(sort, Form.SOURCE, source));
  }

  private static Optional<Sort> sort(String label) {
    for (Sort sort : Sort.values()) {
      if (wireName(sort).equals(label)) {
        return Optional.of(sort);
      }
    }
    return Optional.empty();
  }

  private static String wireName(Sort sort) {
    return sort == Sort.BAD ? "bad" : "good";
  }
}
