package dev.tfguard.history;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Finds the commit that a revision names, or that from which the work tree has branched off it. */
final class RevisionFinder {
  private static final String SHALLOW =
      "; this clone is shallow, so fetch its history first: git fetch --unshallow, or fetch-depth:"
          + " 0 in GitHub Actions, or GIT_DEPTH: 0 in GitLab CI";

  private final Repository repository;
  private final String name;

  RevisionFinder(Repository repository, String name) {
    this.repository = repository;
    this.name = name;
  }

  /** The commit itself. */
  ObjectId commit() throws IOException, NoRevisionException {
    try {
      Optional<ObjectId> found = resolve(name);
      return found.orElseThrow(this::unknown);
    } catch (AmbiguousObjectException several) {
      throw new NoRevisionException(
          "'" + name + "' is short for several objects; write more of it");
    } catch (IncorrectObjectTypeException wrong) {
      throw new NoRevisionException("'" + name + "' is no commit; name a commit, branch or tag");
    } catch (RevisionSyntaxException wrong) {
      throw new NoRevisionException(
          "'" + name + "' is no revision; name a commit, branch or tag, as for git show");
    } catch (MissingObjectException missing) {
      throw new NoRevisionException("the commit of '" + name + "' is not here" + shallow());
    }
  }

  /** The best common ancestor of the commit and of the one that is checked out. */
  ObjectId mergeBase() throws IOException, NoRevisionException {
    ObjectId commit = commit();
    ObjectId head =
        Optional.ofNullable(repository.resolve(Constants.HEAD))
            .orElseThrow(() -> new NoRevisionException("nothing is committed here yet"));
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRetainBody(false);
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(commit));
      walk.markStart(walk.parseCommit(head));
      RevCommit base = walk.next();
      if (base == null) {
        throw unrelated();
      }
      return base.copy();
    } catch (MissingObjectException missing) {
      throw unrelated();
    }
  }

  private Optional<ObjectId> resolve(String wanted) throws IOException {
    return Optional.ofNullable(repository.resolve(wanted + "^{commit}"));
  }

  private NoRevisionException unrelated() {
    return new NoRevisionException(
        "'"
            + name
            + "' and HEAD have no commit in common"
            + (isShallow() ? shallow() : "; compare with the revision itself: --no-merge-base"));
  }

  private NoRevisionException unknown() {
    String elsewhere = isKnown("origin/" + name) ? "; did you mean 'origin/" + name + "'?" : "";
    String next = isShallow() ? shallow() : "; fetch it, or name one that git log shows";
    return new NoRevisionException(
        "there is no revision '" + name + "' here" + (elsewhere.isEmpty() ? next : elsewhere));
  }

  private boolean isKnown(String wanted) {
    try {
      return resolve(wanted).isPresent();
    } catch (IOException | RevisionSyntaxException unusable) {
      return false;
    }
  }

  private String shallow() {
    return isShallow() ? SHALLOW : "";
  }

  private boolean isShallow() {
    try {
      return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    } catch (IOException unreadable) {
      return false;
    }
  }
}
