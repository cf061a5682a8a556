package dev.tfguard.hcl;

import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads HCL native syntax: the whole grammar of the HCL specification, and as errors whatever
 * Terraform's own parser (hclsyntax) refuses.
 *
 * <p>A fault never hides the rest of the file: reading goes on at the next line that looks like the
 * header of a block. The deepest nesting that is read takes less than 2 MB of stack.
 */
public final class HclParser {
  /** So many broken items are told of one file; each costs another pass over the rest of it. */
  private static final int MAX_FAULTS = 20;

  private final SourceFile source;
  private final List<BodyItem> items = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private HclParser(SourceFile source) {
    this.source = source;
  }

  /** Parses a file; what is wrong with it is in the result's diagnostics, nothing is thrown. */
  public static HclFile parse(SourceFile source) {
    return new HclParser(source).run();
  }

  /** Parses a text that is one expression, as in a test or on the command line. */
  public static ParsedExpression parseExpression(SourceFile source) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    TokenCursor cursor =
        new TokenCursor(source.text(), Lexer.lex(source.text(), 0), Offsets.same(), diagnostics);
    cursor.countNewlines(false);
    try {
      Expression expression = new ExpressionParser(cursor).expression();
      cursor.expect(
          TokenKind.END_OF_FILE, "More text behind the expression", "Write one expression only");
      return new ParsedExpression(expression, List.copyOf(diagnostics));
    } catch (SyntaxFault fault) {
      diagnostics.add(fault.diagnostic());
      return new ParsedExpression(
          new NullLiteral(0, source.text().length()), List.copyOf(diagnostics));
    }
  }

  private HclFile run() {
    int from = 0;
    int faults = 0;
    while (from < source.text().length()) {
      from = parseFrom(from);
      if (++faults == MAX_FAULTS) {
        break;
      }
    }
    diagnostics.sort(Comparator.comparing(Diagnostic::span));
    Body body = new Body(0, source.text().length(), List.copyOf(items));
    return new HclFile(source, body, List.copyOf(diagnostics));
  }

  /** Parses items from {@code from} until one is broken; gives the offset at which to go on. */
  private int parseFrom(int from) {
    String text = source.text();
    TokenCursor cursor = new TokenCursor(text, Lexer.lex(text, from), Offsets.same(), diagnostics);
    BodyParser parser = new BodyParser(cursor);
    int start = from;
    try {
      while (true) {
        TokenKind kind = cursor.peekKind();
        start = cursor.start(cursor.peek());
        if (kind == TokenKind.END_OF_FILE) {
          parser.reportDuplicates(items);
          return text.length();
        }
        if (kind == TokenKind.NEWLINE) {
          cursor.read();
        } else {
          items.add(parser.item());
        }
      }
    } catch (SyntaxFault fault) {
      diagnostics.add(fault.diagnostic());
      return Recovery.nextHeader(text, start, start);
    }
  }
}
