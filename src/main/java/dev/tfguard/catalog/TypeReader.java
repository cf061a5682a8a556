package dev.tfguard.catalog;

import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.StrictBody;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code stateful} blocks. */
final class TypeReader {
  private static final String SAME_AS = "same_as";

  private final SettingReader settings;
  private final List<Diagnostic> problems;

  TypeReader(SettingReader settings, List<Diagnostic> problems) {
    this.settings = settings;
    this.problems = problems;
  }

  /**
   * What was read, in the order of the file.
   *
   * @param written those that say everything themselves
   */
  record Types(List<StatefulType> written, List<TypeAlias> aliases) {}

  Types read(List<Block> blocks) {
    List<StatefulType> written = new ArrayList<>();
    List<TypeAlias> aliases = new ArrayList<>();
    for (Block block : blocks) {
      if (isAlias(block)) {
        aliases.add(alias(block));
      } else {
        written.add(type(block));
      }
    }
    return new Types(List.copyOf(written), List.copyOf(aliases));
  }

  /** Tells whether {@code block} only names another type. */
  static boolean isAlias(Block block) {
    return block.body().attribute(SAME_AS).isPresent();
  }

  TypeAlias alias(Block block) {
    StrictBody body = StrictBody.labelled(block, problems);
    TypeAlias alias =
        new TypeAlias(
            block.label(0),
            body.text(SAME_AS),
            body.optionalText("summary"),
            body.optionalText("docs"),
            SettingReader.availability(body));
    body.finish();
    return alias;
  }

  StatefulType type(Block block) {
    StrictBody body = StrictBody.labelled(block, problems);
    StatefulType type =
        new StatefulType(
            block.label(0),
            body.text("summary"),
            body.choice("kind", Kind.values(), Kind::wireName),
            body.choice("tier", Tier.values(), Tier::wireName),
            body.optionalText("docs"),
            SettingReader.availability(body),
            body.truth("only_empty"),
            body.blocks("protection").stream().map(settings::protection).toList(),
            body.blocks("hazard").stream().map(settings::hazard).toList(),
            body.blocks("recovery").stream().map(settings::recovery).toList(),
            body.blocks("guard").stream().map(settings::guard).toList(),
            providerSettings(body),
            iam(body));
    body.finish();
    return type;
  }

  private ProviderSettings providerSettings(StrictBody body) {
    return new ProviderSettings(
        body.blocks("provider_protection").stream().map(settings::protection).toList(),
        body.blocks("provider_hazard").stream().map(settings::hazard).toList());
  }

  private IamActions iam(StrictBody body) {
    List<Block> blocks = body.blocks("iam");
    if (blocks.isEmpty()) {
      return IamActions.NONE;
    }
    if (blocks.size() > 1) {
      body.problem(
          blocks.get(1).headerSpan(), "a second iam block", "put its actions in the first");
    }
    return settings.iam(blocks.get(0));
  }
}
