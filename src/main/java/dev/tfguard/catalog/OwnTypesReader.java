package dev.tfguard.catalog;

import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.StrictBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what users say of resource types, in the words of the rule files. */
public final class OwnTypesReader {
  // a type is a Terraform identifier that starts with the local name of its provider
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*_[\\p{L}\\p{N}_-]+");
  private static final Pattern STATELESS =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*_[\\p{L}\\p{N}_*-]+");

  private final Catalog bundled = Catalog.bundled();
  private final Map<String, StatefulType> types = new LinkedHashMap<>();
  private final List<Diagnostic> problems;

  private OwnTypesReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /**
   * Reads the {@code stateful} blocks and the {@code stateless} list of {@code body}; what is wrong
   * with them is added to {@code problems}.
   */
  public static OwnTypes read(StrictBody body, List<Diagnostic> problems) {
    return new OwnTypesReader(problems)
        .read(body.blocks("stateful"), body.optionalLiterals("stateless"));
  }

  private OwnTypes read(List<Block> blocks, List<StrictBody.Literal> stateless) {
    TypeReader reader = new TypeReader(new SettingReader(problems), problems);
    List<Block> others = new ArrayList<>();
    for (Block block : blocks) {
      if (TypeReader.isAlias(block)) {
        others.add(block);
      } else {
        add(block, reader.type(block));
      }
    }
    for (Block block : others) {
      TypeAlias alias = reader.alias(block);
      meant(block, alias).ifPresent(type -> add(block, alias.of(type)));
    }
    return new OwnTypes(List.copyOf(types.values()), names(stateless));
  }

  private void add(Block block, StatefulType type) {
    if (!NAME.matcher(type.name()).matches()) {
      problem(
          block, "\"" + type.name() + "\" is no resource type", "write it as in \"mycorp_disk\"");
    } else if (types.put(type.name(), type) != null) {
      problem(block, type.name() + " is described twice", "keep one of its blocks");
    }
  }

  private Optional<StatefulType> meant(Block block, TypeAlias alias) {
    Optional<StatefulType> type =
        Optional.ofNullable(types.get(alias.sameAs())).or(() -> bundled.find(alias.sameAs()));
    if (type.isEmpty()) {
      problem(
          block,
          alias.sameAs() + " is not known to be stateful",
          bundled
              .nearest(alias.sameAs())
              .map(near -> "the nearest known name is \"" + near + "\"")
              .orElse("describe it in a block of its own"));
    }
    return type;
  }

  private List<String> names(List<StrictBody.Literal> stateless) {
    List<String> names = new ArrayList<>();
    for (StrictBody.Literal name : stateless) {
      if (!STATELESS.matcher(name.text()).matches()) {
        problems.add(
            new Diagnostic(
                name.span(),
                "\"" + name.text() + "\" is no resource type",
                "write it as in \"mycorp_rule\" or \"mycorp_*_rule\""));
      } else if (types.containsKey(name.text())) {
        problems.add(
            new Diagnostic(
                name.span(),
                name.text() + " is described as stateful in the same file",
                "take it from the list, or take the block away"));
      } else {
        names.add(name.text());
      }
    }
    return List.copyOf(names);
  }

  private void problem(Block block, String message, String hint) {
    problems.add(new Diagnostic(block.headerSpan(), message, hint));
  }
}
