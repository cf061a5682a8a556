package dev.tfguard.catalog;

import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.StrictBody;
import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads types and modules from a rule file, and says where it is wrong instead of throwing. */
final class CatalogReader {
  private final List<Diagnostic> problems = new ArrayList<>();
  private final SettingReader settings = new SettingReader(problems);
  private final TypeReader types = new TypeReader(settings, problems);

  private CatalogReader() {}

  /** Reads {@code source}, whose syntax errors are among the problems. */
  static CatalogFile read(SourceFile source) {
    return new CatalogReader().file(HclParser.parse(source));
  }

  private CatalogFile file(HclFile file) {
    problems.addAll(file.diagnostics());
    StrictBody body = new StrictBody("a catalogue file", file.body().span(), file.body(), problems);
    List<String> stateless = body.optionalTexts("stateless");
    TypeReader.Types read = types.read(body.blocks("stateful"));
    SharedSettings shared = shared(body);
    List<KnownModule> modules = body.blocks("module").stream().map(this::module).toList();
    List<ExplainedAttribute> explained =
        body.blocks("explained").stream().map(this::explained).toList();
    body.finish();
    return new CatalogFile(
        read.written(),
        read.aliases(),
        shared,
        stateless,
        modules,
        explained,
        List.copyOf(problems));
  }

  private SharedSettings shared(StrictBody body) {
    return new SharedSettings(
        body.blocks("guard").stream().map(settings::sharedGuard).toList(),
        body.blocks("protection").stream().map(settings::sharedProtection).toList(),
        body.blocks("provider_protection").stream().map(settings::sharedProtection).toList(),
        body.blocks("provider_hazard").stream().map(settings::sharedHazard).toList());
  }

  private ExplainedAttribute explained(Block block) {
    StrictBody body = StrictBody.labelled(block, problems);
    ExplainedAttribute explained =
        new ExplainedAttribute(
            new NamePattern(block.label(0)),
            body.texts("types").stream().map(NamePattern::new).toList(),
            body.text("because"));
    body.finish();
    return explained;
  }

  private KnownModule module(Block block) {
    StrictBody body = StrictBody.labelled(block, problems);
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
