package dev.tfguard.waiver;

import dev.tfguard.hcl.HclFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the comments of one module again in another version of its files. */
public final class CommentIdentity {
  private CommentIdentity() {}

  /** The identities of the waivers in the comments of {@code files}, which are one module's. */
  public static Set<String> all(Collection<HclFile> files) {
    Set<String> identities = new HashSet<>();
    for (HclFile file : files) {
      CommentWaivers.of(file).waivers().forEach(waiver -> identities.add(of(waiver)));
    }
    return identities;
  }

  /** What {@code waiver} is about and all that it says, wherever in its module it is written. */
  static String of(Waiver waiver) {
    WaiverScope.Item item = (WaiverScope.Item) waiver.scope();
    String checks =
        waiver.checks().stream()
            .map(check -> check.value())
            .sorted()
            .distinct()
            .collect(Collectors.joining(","));
    return String.join(
        "\0",
        item.address(),
        item.attribute(),
        checks,
        waiver.until().toString(),
        waiver.terms().owner(),
        waiver.terms().reason());
  }
}
