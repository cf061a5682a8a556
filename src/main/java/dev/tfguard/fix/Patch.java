package dev.tfguard.fix;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RawText;

/** Prints changes as one unified diff in git's format, in bytes: that of the files themselves. */
public final class Patch {
  private Patch() {}

  /**
   * Writes the patch to {@code out}, which stays open; nothing when no byte changes.
   *
   * @return the changes that are not in it
   */
  public static List<Refusal> write(List<FileChange> changes, Tree tree, OutputStream out)
      throws IOException {
    Targets targets = Targets.of(changes, tree);
    for (Target target : targets.targets()) {
      write(target, out);
    }
    return targets.refusals();
  }

  private static void write(Target target, OutputStream out) throws IOException {
    out.write(header(target.name(), target.change().before().isEmpty()).getBytes(US_ASCII));
    RawText from = new RawText(target.change().bytesBefore());
    RawText to = new RawText(target.change().bytesAfter());
    try (DiffFormatter formatter = new DiffFormatter(out)) {
      formatter.format(LineDiff.between(from, to), from, to);
    }
  }

  private static String header(String name, boolean isNew) {
    String from = QuotedPath.of("a/" + name);
    String to = QuotedPath.of("b/" + name);
    // As git does, so that patch(1) can tell where a name with a space in it ends.
    String end = name.indexOf(' ') >= 0 ? "\t\n" : "\n";
    return ("diff --git " + from + " " + to + "\n")
        + (isNew ? "new file mode 100644\n--- /dev/null\n" : "--- " + from + end)
        + ("+++ " + to + end);
  }
}
