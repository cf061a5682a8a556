package dev.tfguard.cli;

import dev.tfguard.report.TerminalText;
import dev.tfguard.setup.Proposal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows each file that would be written to a person, and asks. */
final class InitDialog {
  private final InitFiles files;
  private final Console console;

  InitDialog(InitFiles files, Console console) {
    this.files = files;
    this.console = console;
  }

  /** The proposals that are wanted; none when the person gives up. */
  List<Proposal> ask(List<Proposal> proposals) {
    BufferedReader answers =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    List<Proposal> wanted = new ArrayList<>();
    for (Proposal proposal : proposals) {
      show(proposal);
      console.err().print("Write it? [y]es, [n]o, [q]uit: ");
      console.err().flush();
      String answer = answer(answers);
      if (answer.startsWith("q")) {
        return List.of();
      }
      if (answer.startsWith("y")) {
        wanted.add(proposal);
      }
    }
    return wanted;
  }

  /** Shows what is changed of a file that is there, and the name of a new one. */
  void show(Proposal proposal) {
    boolean isNew = proposal.before().isEmpty();
    console
        .err()
        .println(
            (isNew ? "new file " : "changes in ") + proposal.path() + ": " + proposal.purpose());
    if (!isNew) {
      files
          .diff(proposal)
          .lines()
          .forEach(line -> console.err().println(TerminalText.escape(line)));
    }
  }

  private static String answer(BufferedReader answers) {
    try {
      String line = answers.readLine();
      return line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
    } catch (IOException failed) {
      return "q";
    }
  }
}
