package dev.tfguard.history;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Repository;

/**
 * Which files git has checked out, by its index.
 *
 * @param tracked all paths in the index
 * @param leftOut those of them that a sparse checkout leaves out
 */
record Checkout(Set<String> tracked, Set<String> leftOut) {

  static Checkout of(Repository repository) throws IOException {
    Set<String> tracked = new HashSet<>();
    Set<String> leftOut = new HashSet<>();
    DirCache index = repository.readDirCache();
    for (int at = 0; at < index.getEntryCount(); at++) {
      DirCacheEntry entry = index.getEntry(at);
      tracked.add(entry.getPathString());
      if (entry.isSkipWorkTree()) {
        leftOut.add(entry.getPathString());
      }
    }
    return new Checkout(tracked, leftOut);
  }
}
