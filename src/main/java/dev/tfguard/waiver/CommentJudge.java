package dev.tfguard.waiver;

import dev.tfguard.finding.Finding;
import dev.tfguard.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which findings comments let pass. */
final class CommentJudge {
  private final WaiverRun run;
  private final WaiverUse use;

  CommentJudge(WaiverRun run, WaiverUse use) {
    this.run = run;
    this.use = use;
  }

  /** {@code finding} as it is after {@code comments}, which are those of its file. */
  Finding judge(Finding finding, List<Waiver> comments) {
    Finding judged = finding;
    for (Waiver comment : comments) {
      if (comment.isOf(finding.check()) && isInside(finding, comment)) {
        use.add(comment, finding.check());
        judged = judged.isOpen() ? judged(judged, comment) : judged;
      }
    }
    return judged;
  }

  private Finding judged(Finding finding, Waiver comment) {
    if (comment.isOver(run.today())) {
      return finding.withRemark(Remarks.expired(comment));
    }
    Optional<Set<String>> approved = run.approved().apply(comment.location().path());
    boolean counts = approved.isEmpty() || approved.get().contains(CommentIdentity.of(comment));
    return counts
        ? finding.suppressedBy(comment.terms())
        : finding.withRemark(Remarks.unapproved(comment));
  }

  // Where something used to be there is other code now, which says nothing of it.
  private static boolean isInside(Finding finding, Waiver comment) {
    Span place = finding.location().span();
    boolean isPast = place.length() == 0;
    return !isPast && comment.scope() instanceof WaiverScope.Item item && contains(item, place);
  }

  private static boolean contains(WaiverScope.Item item, Span place) {
    return item.span().start() <= place.start() && place.start() < item.span().end();
  }
}
