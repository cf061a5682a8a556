package dev.tfguard.waiver;

import dev.tfguard.finding.AddressGlob;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Suppression;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.StrictBody;
import dev.tfguard.hcl.Template;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code waiver} blocks of a configuration. */
final class WaiverReader {
  private static final String PATH = "path";
  private static final String EXPIRES = "expires";

  private final SourceFile source;
  private final List<WaiverRules.Forbidden> forbidden;
  private final List<Diagnostic> problems;

  WaiverReader(
      SourceFile source, List<WaiverRules.Forbidden> forbidden, List<Diagnostic> problems) {
    this.source = source;
    this.forbidden = forbidden;
    this.problems = problems;
  }

  /** The waiver of {@code block}; empty when something is wrong with it. */
  Optional<Waiver> read(Block block) {
    int before = problems.size();
    StrictBody body = StrictBody.unlabelled(block, problems);
    List<CheckId> checks = checks(body, block);
    String address = text(body, block, "address");
    Optional<PathGlob> path = body.optionalText(PATH).flatMap(glob -> path(body, block, glob));
    String reason = text(body, block, "reason");
    String owner = text(body, block, "owner");
    Optional<LocalDate> until = date(body, block);
    body.finish();
    if (problems.size() > before || until.isEmpty()) {
      return Optional.empty();
    }
    Location location = Location.of(source, block.headerSpan());
    String place = WaiverRules.place(location);
    return Optional.of(
        new Waiver(
            checks,
            new WaiverScope.Addresses(new AddressGlob(address), path),
            new Suppression(Suppression.Kind.WAIVER, reason, owner, until, place),
            location));
  }

  private List<CheckId> checks(StrictBody body, Block block) {
    List<StrictBody.Literal> names = body.optionalLiterals("checks");
    if (names.isEmpty()) {
      String hint = "add checks = [\"missing-prevent-destroy\"], or what else it is about";
      body.problem(block.headerSpan(), "waiver has no checks", hint);
    }
    List<CheckId> checks = new ArrayList<>();
    for (StrictBody.Literal name : names) {
      Optional<WaiverTerms.Objection> wrong =
          WaiverTerms.objection(name.text()).or(() -> ban(name.text()));
      wrong.ifPresent(why -> body.problem(name.span(), why.message(), why.hint()));
      if (wrong.isEmpty()) {
        checks.add(new CheckId(name.text()));
      }
    }
    return checks;
  }

  private Optional<WaiverTerms.Objection> ban(String id) {
    return forbidden.stream()
        .filter(ban -> ban.check().value().equals(id))
        .map(ban -> WaiverTerms.ban(id, ban.place()))
        .findFirst();
  }

  /** A text that must be there and say something. */
  private String text(StrictBody body, Block block, String name) {
    String text = body.text(name);
    boolean isEmpty = name.equals("address") ? text.isBlank() : !WaiverTerms.says(text);
    if (isEmpty && literal(block, name)) {
      body.problem(valueSpan(block, name), "the " + name + " is empty", "write " + example(name));
    }
    return text;
  }

  private static String example(String name) {
    return switch (name) {
      case "address" -> "an address such as \"module.cache.*\"";
      case "owner" -> "who answers for it";
      default -> "why this may pass";
    };
  }

  private Optional<PathGlob> path(StrictBody body, Block block, String glob) {
    Optional<PathGlob> path = PathGlob.parse(glob);
    if (path.isEmpty()) {
      String hint = "write a folder, a file or a pattern such as \"environments/staging/**\"";
      body.problem(valueSpan(block, PATH), "\"" + glob + "\" is no pattern of paths", hint);
    }
    return path;
  }

  private Optional<LocalDate> date(StrictBody body, Block block) {
    String text = body.text(EXPIRES);
    Optional<LocalDate> date = WaiverTerms.date(text);
    if (date.isEmpty() && literal(block, EXPIRES)) {
      String message = "\"" + text + "\" is no date";
      body.problem(valueSpan(block, EXPIRES), message, WaiverTerms.DATE_HINT);
    }
    return date;
  }

  /** Tells whether the argument is a plain string, since all else is a problem already. */
  private static boolean literal(Block block, String name) {
    return block
        .body()
        .attribute(name)
        .map(found -> found.value())
        .filter(value -> value instanceof Template text && text.literal().isPresent())
        .isPresent();
  }

  private static Span valueSpan(Block block, String name) {
    return block.body().attribute(name).orElseThrow().value().span();
  }
}
