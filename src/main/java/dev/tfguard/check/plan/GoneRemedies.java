package dev.tfguard.check.plan;

import dev.tfguard.check.Code;
import dev.tfguard.finding.Remedy;
import java.util.ArrayList;
import java.util.List;

/** What to do about what the configuration does not have any more. */
final class GoneRemedies {
  private GoneRemedies() {}

  /** Where the resource block, or all of its module, is gone. */
  static List<Remedy> ofBlock(Doomed doomed) {
    String call = doomed.change().moduleAddress().isEmpty() ? "" : " or the call of its module";
    String restore = "restore its resource block" + call;
    return doomed.isOnlyForgotten()
        ? List.of(Remedy.of("take the removed block out and " + restore + " to go on managing it"))
        : of(doomed, restore);
  }

  /** Where {@code restore} brings back what is gone. */
  static List<Remedy> of(Doomed doomed, String restore) {
    if (doomed.isAt(SourcePlace.Kind.REMOVED)) {
      return List.of(new Remedy("say destroy = false in the removed block", Code.KEEP));
    }
    List<Remedy> remedies = new ArrayList<>();
    remedies.add(Remedy.of(restore + source(doomed)));
    if (!doomed.isOnlyForgotten()) {
      remedies.addAll(letGo(doomed));
    }
    return remedies;
  }

  /** Where this instance of the module is gone. */
  static List<Remedy> ofModule(Doomed doomed) {
    boolean keyed = doomed.change().moduleAddress().endsWith("]");
    String instance = keyed ? ", or put this instance back into it" : "";
    return of(doomed, "restore the module call" + instance);
  }

  private static String source(Doomed doomed) {
    return doomed
        .place()
        .filter(found -> found.kind() == SourcePlace.Kind.PAST)
        .map(found -> " from " + found.location().path() + commit(found))
        .orElse("");
  }

  private static String commit(SourcePlace place) {
    return place.commit().map(commit -> " of commit " + commit).orElse("");
  }

  /** Terraform takes a removed block only for what the configuration does not have. */
  private static List<Remedy> letGo(Doomed doomed) {
    boolean declared =
        doomed.view().plan().configuration().declares(doomed.change().configAddress());
    return declared ? state(doomed) : removed(doomed);
  }

  private static List<Remedy> removed(Doomed doomed) {
    return Code.removed(doomed.change().address())
        .map(code -> new Remedy("keep it outside of Terraform with a removed block", code))
        .map(List::of)
        .orElse(List.of());
  }

  /** To let go of one instance only. */
  static List<Remedy> state(Doomed doomed) {
    return List.of(
        Remedy.of(
            "keep it outside of Terraform with terraform state rm"
                + ReasonRemedies.quoted(doomed)));
  }
}
