package dev.tfguard.fix;

import dev.tfguard.hcl.Block;
import dev.tfguard.source.TextEdit;
import dev.tfguard.terraform.FileKind;
import dev.tfguard.terraform.Located;
import java.util.List;

/** Writes edits of one body in the style of its file; every body is seen as it was read. */
sealed interface BodyEditor permits NativeBody, JsonBody {

  /** The editor for the syntax of the file. */
  static BodyEditor of(Located<Block> block) {
    return FileKind.isJson(block.file().source().path())
        ? JsonBody.of(block)
        : new NativeBody(block);
  }

  /** Adds a nested block with one argument at the end; there must be none of that type yet. */
  List<TextEdit> addBlock(String type, Argument argument);

  /** Adds an argument that the body does not have yet. */
  List<TextEdit> addArgument(Argument argument);
}
