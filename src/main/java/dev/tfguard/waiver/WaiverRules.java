package dev.tfguard.waiver;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Location;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.StrictBody;
import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one configuration file says of waivers.
 *
 * @param waivers in the order written
 * @param forbidden the checks that nobody may waive
 * @param source the configuration file; empty where there is none
 */
public record WaiverRules(
    List<Waiver> waivers, List<Forbidden> forbidden, Optional<SourceFile> source) {

  /** Says nothing. */
  public static final WaiverRules NONE = new WaiverRules(List.of(), List.of(), Optional.empty());

  /** Copies the lists. */
  public WaiverRules {
    waivers = List.copyOf(waivers);
    forbidden = List.copyOf(forbidden);
  }

  /**
   * A check that nobody may waive.
   *
   * @param place where that is written, as in {@code .tfguard.hcl:3}
   */
  public record Forbidden(CheckId check, String place) {}

  /**
   * Reads the {@code waiver} blocks and the list {@code no_waiver} of {@code body}, which is that
   * of {@code source}; what is wrong with them is added to {@code problems}.
   */
  public static WaiverRules read(StrictBody body, SourceFile source, List<Diagnostic> problems) {
    List<Forbidden> forbidden = new ArrayList<>();
    for (StrictBody.Literal literal : body.optionalLiterals("no_waiver")) {
      Optional<WaiverTerms.Objection> wrong = WaiverTerms.objection(literal.text());
      wrong.ifPresent(why -> body.problem(literal.span(), why.message(), why.hint()));
      if (wrong.isEmpty()) {
        String place = place(Location.of(source, literal.span()));
        forbidden.add(new Forbidden(new CheckId(literal.text()), place));
      }
    }
    WaiverReader reader = new WaiverReader(source, forbidden, problems);
    List<Waiver> waivers = new ArrayList<>();
    body.blocks("waiver").forEach(block -> reader.read(block).ifPresent(waivers::add));
    return waivers.isEmpty() && forbidden.isEmpty()
        ? NONE
        : new WaiverRules(waivers, forbidden, Optional.of(source));
  }

  /** Where it is forbidden to waive {@code check}, if it is. */
  public Optional<String> forbids(CheckId check) {
    return forbidden.stream()
        .filter(found -> found.check().value().equals(check.value()))
        .map(Forbidden::place)
        .findFirst();
  }

  /** Tells whether nothing is said. */
  boolean isEmpty() {
    return waivers.isEmpty() && forbidden.isEmpty();
  }

  /** A location as people name it. */
  static String place(Location location) {
    return location.path() + ":" + location.start().line();
  }
}
