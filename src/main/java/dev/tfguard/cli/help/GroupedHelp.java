package dev.tfguard.cli.help;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The help of a command, with its options under headings.
 *
 * <p>picocli's own groups would do that too, but an option in one has no default value.
 */
public final class GroupedHelp extends Help {

  /** The help of {@code spec}, in colour where {@code scheme} has some. */
  public GroupedHelp(CommandSpec spec, ColorScheme scheme) {
    super(spec, scheme);
  }

  @Override
  public String parameterList() {
    String list = super.parameterList();
    return list.isEmpty() ? list : heading("Arguments") + list;
  }

  @Override
  public String optionList() {
    Map<OptionGroup, List<OptionSpec>> groups = OptionGroup.of(commandSpec().options());
    StringBuilder list = new StringBuilder();
    groups.forEach(
        (group, options) ->
            list.append(heading(groups.size() == 1 ? "Options" : group.heading()))
                .append(
                    optionListExcludingGroups(
                        options, createDefaultLayout(), null, parameterLabelRenderer())));
    return list.toString();
  }

  @Override
  public String commandListHeading(Object... none) {
    return subcommands().isEmpty() ? "" : heading("Commands");
  }

  @Override
  public String exitCodeListHeading(Object... none) {
    return commandSpec().usageMessage().exitCodeList().isEmpty() ? "" : heading("Exit codes");
  }

  @Override
  public String footerHeading(Object... none) {
    return commandSpec().usageMessage().footer().length == 0 ? "" : heading("Examples");
  }

  private String heading(String words) {
    return createHeading("%n" + words + ":%n");
  }
}
