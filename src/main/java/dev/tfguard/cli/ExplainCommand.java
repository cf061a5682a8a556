package dev.tfguard.cli;

import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDocs;
import dev.tfguard.report.CheckPage;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Tells what a check finds, why that matters and how to mend it. */
final class ExplainCommand implements Command {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Tell what a check finds, why it matters and how to mend it; list all without ID.")
        .footer("  tfguard explain missing-prevent-destroy");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ID")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(
                () -> CheckDocs.bundled().all().stream().map(CheckDoc::id).iterator())
            .description("A check, as in missing-prevent-destroy.")
            .build());
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    CheckDocs docs = CheckDocs.bundled();
    Optional<String> id = Optional.ofNullable(parsed.matchedPositionalValue(0, (String) null));
    if (id.isEmpty()) {
      list(docs.all(), console);
      return ExitCode.OK;
    }
    CheckDoc doc =
        docs.find(id.get())
            .orElseThrow(
                () ->
                    new UsageException(
                        "there is no check '"
                            + id.get()
                            + "'"
                            + docs.nearest(id.get())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; tfguard explain lists them all")));
    console.out().print(CheckPage.text(doc, console.style()));
    console.out().flush();
    return ExitCode.OK;
  }

  private static void list(List<CheckDoc> docs, Console console) {
    int width = docs.stream().mapToInt(doc -> doc.id().length()).max().orElse(0);
    for (CheckDoc doc : docs) {
      console.out().println(doc.id() + " ".repeat(width + 2 - doc.id().length()) + doc.title());
    }
  }
}
