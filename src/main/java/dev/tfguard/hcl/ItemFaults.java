package dev.tfguard.hcl;

/** What to say where an argument or a block is expected and something else stands. */
final class ItemFaults {
  private static final int CONFLICT_MARKER = 7;

  private ItemFaults() {}

  /** The fault of an item that does not start with a name. */
  static SyntaxFault atStart(TokenCursor cursor, int index) {
    if (cursor.isRepeated(index, CONFLICT_MARKER)) {
      return cursor.fault(index, "A mark of a merge conflict", "Resolve the conflict first");
    }
    return switch (cursor.kind(index)) {
      case CLOSE_BRACE ->
          cursor.fault(
              index,
              "A brace that closes nothing",
              "Remove it, or look for a \"{\" missing before it");
      case OPEN_BRACE ->
          cursor.fault(
              index,
              "A brace without the name of a block",
              "Write the name on the line of the \"{\"; JSON belongs in a file named .tf.json");
      case OPEN_QUOTE -> expected(cursor, index, "The name of an argument stands without quotes");
      default -> expected(cursor, index, "Write name = value, or name { for a block");
    };
  }

  private static SyntaxFault expected(TokenCursor cursor, int index, String hint) {
    return cursor.fault(
        index,
        "An argument or a block is expected here, but found " + cursor.describe(index),
        hint);
  }

  /** The fault of a name behind which there is neither a value nor a body. */
  static SyntaxFault behindName(TokenCursor cursor, int name) {
    int index = cursor.peek();
    String text = cursor.text(name);
    return cursor.fault(
        index,
        "Neither a value nor a body behind \"" + text + "\", but " + cursor.describe(index),
        "Write " + text + " = value, or " + text + " { for a block");
  }
}
