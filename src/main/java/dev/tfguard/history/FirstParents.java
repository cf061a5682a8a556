package dev.tfguard.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** The commits of one work tree, from the one checked out along the first parents. */
final class FirstParents {
  private final WorkTree workTree;
  private final List<PastDirectory> wanted;
  private final Budget budget = new Budget();

  FirstParents(WorkTree workTree, List<PastDirectory> wanted) {
    this.workTree = workTree;
    this.wanted = new ArrayList<>(wanted);
  }

  /** Shows the directories of one commit after another, as far as the repository can be read. */
  @SuppressWarnings("EmptyCatch") // what was shown until then is all that there is
  void walk() {
    try (Repository repository = workTree.open()) {
      Optional<ObjectId> head =
          Optional.ofNullable(repository.exactRef(Constants.HEAD)).map(Ref::getObjectId);
      if (head.isPresent()) {
        walk(repository, head.get());
      }
    } catch (IOException | RuntimeException broken) {
      // JGit's parsers throw whatever they come across in a damaged repository.
    }
  }

  private void walk(Repository repository, ObjectId head) throws IOException {
    try (RevWalk commits = new RevWalk(repository)) {
      commits.setRetainBody(false);
      RevCommit at = commits.parseCommit(head);
      while (show(at, commits) && at.getParentCount() > 0) {
        at = commits.parseCommit(at.getParent(0));
      }
    }
  }

  /** Tells whether there is still something wanted that may be looked for. */
  private boolean show(RevCommit commit, RevWalk commits) throws IOException {
    for (PastDirectory directory : List.copyOf(wanted)) {
      if (!directory.show(commit, commits.getObjectReader(), budget)) {
        wanted.remove(directory);
      }
    }
    return !wanted.isEmpty() && budget.spendCommit();
  }
}
