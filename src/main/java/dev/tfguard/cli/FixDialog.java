package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Finding;
import dev.tfguard.fix.Fix;
import dev.tfguard.fix.FixApplier;
import dev.tfguard.fix.FixOptions;
import dev.tfguard.fix.FixResult;
import dev.tfguard.fix.Patch;
import dev.tfguard.fix.Tree;
import dev.tfguard.report.TerminalText;
import dev.tfguard.terraform.Workspace;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Shows one fix at a time to a person, and makes those that are wanted. */
final class FixDialog {
  private static final String YES = "y";
  private static final String ALL = "a";
  private static final String QUIT = "q";
  private static final String QUESTION = "Make this change? [y]es, [n]o, [a]ll, [q]uit: ";

  private final Function<Path, Catalog> catalogs;
  private final FixOptions options;
  private final Function<Workspace, List<Finding>> scan;
  private final Tree tree;
  private final Console console;

  FixDialog(
      Function<Path, Catalog> catalogs,
      FixOptions options,
      Function<Workspace, List<Finding>> scan,
      Tree tree,
      Console console) {
    this.catalogs = catalogs;
    this.options = options;
    this.scan = scan;
    this.tree = tree;
    this.console = console;
  }

  /** What the wanted fixes come to; questions are asked on standard error. */
  FixResult ask(Workspace workspace) {
    BufferedReader answers =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Set<String> wanted = new HashSet<>();
    boolean all = false;
    for (Fix fix : apply(workspace, finding -> true).applied()) {
      String identity = identity(fix.finding());
      Optional<String> answer = all ? Optional.of(YES) : ask(workspace, fix, answers);
      if (answer.isEmpty() || answer.get().startsWith(QUIT)) {
        break;
      }
      all |= answer.get().startsWith(ALL);
      if (all || answer.get().startsWith(YES)) {
        wanted.add(identity);
      }
    }
    return apply(workspace, finding -> wanted.contains(identity(finding)));
  }

  private Optional<String> ask(Workspace workspace, Fix fix, BufferedReader answers) {
    String identity = identity(fix.finding());
    show(fix.finding(), apply(workspace, finding -> identity(finding).equals(identity)));
    return answer(answers);
  }

  private FixResult apply(Workspace workspace, Predicate<Finding> wanted) {
    return new FixApplier(
            catalogs, options, sources -> scan.apply(sources).stream().filter(wanted).toList())
        .apply(workspace);
  }

  private static String identity(Finding finding) {
    return finding.fingerprint().hex();
  }

  private void show(Finding finding, FixResult alone) {
    console.err().println(TerminalText.escape(finding.message()) + "  [" + finding.check() + "]");
    ByteArrayOutputStream patch = new ByteArrayOutputStream();
    try {
      Patch.write(alone.changes(), tree, patch);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    patch
        .toString(StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> console.err().println(TerminalText.escape(line)));
  }

  private Optional<String> answer(BufferedReader answers) {
    console.err().print(QUESTION);
    console.err().flush();
    try {
      return Optional.ofNullable(answers.readLine())
          .map(line -> line.strip().toLowerCase(Locale.ROOT));
    } catch (IOException failed) {
      return Optional.empty();
    }
  }
}
