package dev.tfguard.waiver;

import dev.tfguard.finding.Location;
import dev.tfguard.finding.SourceError;
import dev.tfguard.finding.Suppression;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.hcl.CommentLine;
import dev.tfguard.hcl.CommentLines;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import dev.tfguard.waiver.DirectiveReader.Directive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The waivers in the comments of one source.
 *
 * @param waivers in the order written
 * @param errors what is wrong with directives that therefore waive nothing, in the order written
 */
public record CommentWaivers(List<Waiver> waivers, List<SourceError> errors) {
  private static final CommentWaivers NONE = new CommentWaivers(List.of(), List.of());

  /** Copies the lists. */
  public CommentWaivers {
    waivers = List.copyOf(waivers);
    errors = List.copyOf(errors);
  }

  /** Tells whether there is nothing of the sort. */
  boolean isEmpty() {
    return waivers.isEmpty() && errors.isEmpty();
  }

  /** Tells whether the source with {@code text} may have any, which takes hardly any time. */
  public static boolean mayBeIn(String text) {
    return text.contains("fguard") || text.contains(":ignore");
  }

  /** Those in {@code file}, which is hardly looked at where it cannot have any. */
  public static CommentWaivers of(HclFile file) {
    return mayBeIn(file.source().text()) ? new Reader(file).read() : NONE;
  }

  /** Reads the comments of a file. */
  private static final class Reader {
    private final HclFile file;
    private final SourceFile source;
    private final LineIndex lines;
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<SourceError> errors = new ArrayList<>();

    Reader(HclFile file) {
      this.file = file;
      this.source = file.source();
      this.lines = LineIndex.of(source.text());
    }

    CommentWaivers read() {
      for (CommentLine line : CommentLines.of(file, DirectiveLines::isMeant)) {
        List<Diagnostic> problems = new ArrayList<>();
        Optional<Directive> directive = DirectiveReader.read(line.text(), problems);
        problems.forEach(problem -> errors.add(error(problem, line)));
        directive.ifPresent(read -> add(read, line));
      }
      return new CommentWaivers(waivers, errors);
    }

    private void add(Directive directive, CommentLine line) {
      Optional<BodyItem> about = line.about();
      if (about.isEmpty()) {
        Diagnostic nowhere =
            new Diagnostic(
                new Span(0, DirectiveLines.MARK.length()),
                "this directive is about nothing",
                "write it on the first line of a block or an argument, or right above it");
        errors.add(error(nowhere, line));
        return;
      }
      Location location = Location.of(source.path(), lines, line.span());
      Suppression terms =
          new Suppression(
              Suppression.Kind.COMMENT,
              directive.reason(),
              directive.owner(),
              Optional.of(directive.until()),
              WaiverRules.place(location));
      WaiverScope scope = ItemNames.scope(file, about.get());
      waivers.add(new Waiver(directive.checks(), scope, terms, location));
    }

    private SourceError error(Diagnostic problem, CommentLine line) {
      // What is decoded from JSON does not stand in the file unit for unit.
      boolean verbatim = source.text().startsWith(line.text(), line.span().start());
      int start = line.span().start();
      Span span =
          verbatim
              ? new Span(start + problem.span().start(), start + problem.span().end())
              : line.span();
      return error(span, problem);
    }

    private SourceError error(Span span, Diagnostic problem) {
      return new WaiverTerms.Objection(problem.message(), problem.hint())
          .at(Location.of(source.path(), lines, span));
    }
  }
}
