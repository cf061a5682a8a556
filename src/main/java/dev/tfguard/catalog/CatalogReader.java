package dev.tfguard.catalog;

import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads types and modules from a rule file, and says where it is wrong instead of throwing. */
public final class CatalogReader {
  private final List<Diagnostic> problems = new ArrayList<>();
  private final SettingReader settings = new SettingReader(problems);

  private CatalogReader() {}

  /** Reads {@code source}, whose syntax errors are among the problems. */
  public static CatalogFile read(SourceFile source) {
    return new CatalogReader().file(HclParser.parse(source));
  }

  private CatalogFile file(HclFile file) {
    problems.addAll(file.diagnostics());
    RuleBody body = new RuleBody("a catalogue file", file.body().span(), file.body(), problems);
    List<String> stateless = body.optionalTexts("stateless");
    List<StatefulType> types = body.blocks("stateful").stream().map(this::type).toList();
    List<Guard> guards = body.blocks("guard").stream().map(settings::guard).toList();
    List<KnownModule> modules = body.blocks("module").stream().map(this::module).toList();
    body.finish();
    return new CatalogFile(types, guards, stateless, modules, List.copyOf(problems));
  }

  private StatefulType type(Block block) {
    RuleBody body = RuleBody.labelled(block, problems);
    StatefulType type =
        new StatefulType(
            block.label(0),
            body.text("summary"),
            body.choice("kind", Kind.values(), Kind::wireName),
            body.choice("tier", Tier.values(), Tier::wireName),
            body.text("docs"),
            body.blocks("protection").stream().map(settings::protection).toList(),
            body.blocks("hazard").stream().map(settings::hazard).toList(),
            body.blocks("recovery").stream().map(settings::recovery).toList(),
            body.blocks("guard").stream().map(settings::guard).toList(),
            iam(body));
    body.finish();
    return type;
  }

  private IamActions iam(RuleBody body) {
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

  private KnownModule module(Block block) {
    RuleBody body = RuleBody.labelled(block, problems);
    KnownModule module =
        new KnownModule(
            block.label(0),
            body.texts("repositories"),
            body.optionalTexts("submodules"),
            body.texts("types"),
            body.blocks("protection").stream().map(settings::argument).toList(),
            body.blocks("hazard").stream().map(settings::moduleHazard).toList());
    body.finish();
    return module;
  }
}
