package dev.tfguard.cli;

import dev.tfguard.config.Configs;
import dev.tfguard.finding.SourceError;
import dev.tfguard.report.ListFormat;
import dev.tfguard.report.WaiverJson;
import dev.tfguard.report.WaiverText;
import dev.tfguard.terraform.Workspace;
import dev.tfguard.waiver.Waiver;
import dev.tfguard.waiver.WaiverList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Lists the waivers of configurations and of comments in sources. */
final class WaiversCommand implements Command {
  private static final String EXPIRING = "--expiring";

  @Override
  public String name() {
    return "waivers";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "List the waivers in configurations and comments, the first to end first; exit with 1 if"
                + " one has expired.")
        .footer(
            "  tfguard waivers --expiring 30         # what has to be renewed this month",
            "  tfguard waivers --format json | jq '.waivers[].owner'");
    SourceOptions.addPathsTo(spec);
    ConfigOptions.addTo(spec);
    spec.addOption(Options.choice("--format", ListFormat.TEXT, "The form of the list"));
    spec.addOption(
        OptionSpec.builder(EXPIRING)
            .paramLabel("DAYS")
            .type(Integer.class)
            .description("List only those that have expired, or have at most DAYS days left.")
            .build());
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    LocalDate today = console.today();
    long most = daysLeft(parsed);
    WaiverList list = list(parsed, console);
    List<Waiver> waivers =
        list.waivers().stream().filter(waiver -> waiver.daysLeft(today) <= most).toList();
    print(waivers, parsed, console);
    list.errors().forEach(error -> console.complain(text(error)));
    if (!list.errors().isEmpty()) {
      return ExitCode.ERROR;
    }
    boolean expired = waivers.stream().anyMatch(waiver -> waiver.isOver(today));
    return expired ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static long daysLeft(ParseResult parsed) {
    Optional<Integer> days =
        Optional.ofNullable(parsed.matchedOptionValue(EXPIRING, (Integer) null));
    days.filter(given -> given < 0)
        .ifPresent(
            negative -> {
              throw new UsageException(EXPIRING + " takes 0 or more days, but found " + negative);
            });
    return days.map(Integer::longValue).orElse(Long.MAX_VALUE);
  }

  private static WaiverList list(ParseResult parsed, Console console) {
    Configs configs = ConfigOptions.read(parsed);
    Policy policy = Policy.ofSources(configs, console.today());
    Workspace workspace = SourceOptions.read(parsed, configs, console, true);
    Looked looked = SourceOptions.looked(parsed, workspace);
    List<String> folders =
        SourceOptions.starts(parsed).stream().map(WaiversCommand::folder).toList();
    WaiverList list = WaiverList.of(looked.files(), folders, policy.waivers(), policy.run(looked));
    return list.with(
        workspace.errors().stream()
            .map(e -> SourceError.unreadable(e.path(), e.message(), e.hint()))
            .toList());
  }

  private static String folder(Path start) {
    Path folder = Files.isDirectory(start) ? start : start.resolveSibling("");
    String shown = folder.normalize().toString().replace('\\', '/');
    return shown.isEmpty() ? shown : shown + "/";
  }

  private static void print(List<Waiver> waivers, ParseResult parsed, Console console) {
    LocalDate today = console.today();
    if (Options.choice(parsed, "--format", ListFormat.class) == ListFormat.TEXT) {
      console.out().print(WaiverText.of(waivers, today, console.style()));
    } else {
      try {
        WaiverJson.write(waivers, today, console.out());
      } catch (IOException impossible) { // a PrintWriter keeps its errors to itself
        throw new UncheckedIOException(impossible);
      }
    }
    if (console.out().checkError()) { // which flushes too
      throw new UsageException("cannot write to standard output: it is full or closed");
    }
  }

  private static String text(SourceError error) {
    String place = error.path() + ":" + error.line() + ":" + error.column() + ": ";
    return place + error.message() + (error.hint().isEmpty() ? "" : "; " + error.hint());
  }
}
