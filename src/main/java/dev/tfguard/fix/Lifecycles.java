package dev.tfguard.fix;

import dev.tfguard.hcl.Block;
import dev.tfguard.terraform.Located;
import java.util.List;

/** Writes an argument into the lifecycle block of a block, which may have none yet. */
final class Lifecycles {
  static final Argument PREVENT_DESTROY = new Argument("prevent_destroy", "true");
  static final Argument KEEP = new Argument("destroy", "false");

  private Lifecycles() {}

  /** The edits that add {@code argument}, which is not set yet. */
  static Outcome add(Located<Block> owner, Argument argument) {
    List<Block> blocks = owner.node().body().blocks("lifecycle");
    if (blocks.size() > 1) {
      return Outcome.refused(
          "it has several lifecycle blocks, which Terraform refuses; make them one, with "
              + argument);
    }
    return Outcome.mended(
        owner.file().source(),
        blocks.isEmpty()
            ? BodyEditor.of(owner).addBlock("lifecycle", argument)
            : BodyEditor.of(owner.sibling(blocks.get(0))).addArgument(argument));
  }
}
