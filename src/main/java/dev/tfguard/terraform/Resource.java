package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.Span;
import java.util.Optional;

/**
 * A {@code resource} or {@code data} block with what override files add.
 *
 * @param declaration the block in the primary file
 * @param body all arguments and blocks in force
 */
public record Resource(
    Mode mode, Located<Block> declaration, MergedBody body, Lifecycle lifecycle) {

  /** The resource type, as in {@code aws_db_instance}. */
  public String type() {
    return declaration.node().label(0);
  }

  /** The name, unique in its type and module. */
  public String name() {
    return declaration.node().label(1);
  }

  /** The address of the resource in its own module. */
  public ResourceName resourceName() {
    return new ResourceName(mode, type(), name(), Optional.empty());
  }

  /** The file with the block. */
  public HclFile file() {
    return declaration.file();
  }

  /** Where the block's header stands in that file. */
  public Span headerSpan() {
    return declaration.node().headerSpan();
  }

  /** The {@code count} argument. */
  public Optional<Located<Attribute>> count() {
    return body.attribute("count");
  }

  /** The {@code for_each} argument. */
  public Optional<Located<Attribute>> forEach() {
    return body.attribute("for_each");
  }

  /** The {@code provider} argument. */
  public Optional<Located<Attribute>> provider() {
    return body.attribute("provider");
  }
}
