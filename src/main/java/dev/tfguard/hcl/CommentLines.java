package dev.tfguard.hcl;

import dev.tfguard.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what the comments of a file say, and what they are about, in nearly linear time. */
public final class CommentLines {
  private static final String JSON = ".json";
  private static final String BLANKS = " \t\r";

  private final HclFile file;
  private final String text;
  private final Tokens tokens;
  private final Predicate<String> wanted;
  private final List<CommentLine> found = new ArrayList<>();
  private int lineStart;
  private int codeEnd;
  private int next;

  private CommentLines(HclFile file, Predicate<String> wanted) {
    this.file = file;
    this.text = file.source().text();
    this.tokens = Lexer.lex(text, 0);
    this.wanted = wanted;
  }

  /** The lines of the comments in {@code file} whose texts are {@code wanted}, in order. */
  public static List<CommentLine> of(HclFile file, Predicate<String> wanted) {
    if (file.source().path().endsWith(JSON)) {
      return JsonSyntax.comments(file.source()).stream()
          .filter(line -> wanted.test(line.text()))
          .toList();
    }
    return new CommentLines(file, wanted).find();
  }

  private List<CommentLine> find() {
    for (int index = 0; index < tokens.count(); index++) {
      TokenKind kind = tokens.kind(index);
      if (kind == TokenKind.COMMENT) {
        addLines(index);
      } else if (kind != TokenKind.NEWLINE) {
        codeEnd = tokens.end(index);
      }
      passLines(index);
    }
    return List.copyOf(found);
  }

  private void passLines(int index) {
    for (int at = tokens.end(index) - 1; at >= tokens.start(index); at--) {
      if (text.charAt(at) == '\n') {
        lineStart = at + 1;
        return;
      }
    }
  }

  private void addLines(int index) {
    int start = tokens.start(index);
    int end = text.startsWith("/*", start) ? tokens.end(index) - 2 : tokens.end(index);
    int from = start + (text.charAt(start) == '#' ? 1 : 2);
    for (int at = from; at <= end; at++) {
      if (at == end || text.charAt(at) == '\n') {
        add(trimmed(from, at), index);
        from = at + 1;
      }
    }
  }

  private void add(Span span, int index) {
    String line = text.substring(span.start(), span.end());
    if (wanted.test(line)) {
      found.add(new CommentLine(line, span, about(index)));
    }
  }

  /** Without white space, and without the marks that comments are often decorated with. */
  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isDecoration(text.charAt(start))) {
      start++;
    }
    while (end > start && BLANKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isDecoration(char c) {
    return c == '*' || c == '#' || c == '/' || BLANKS.indexOf(c) >= 0;
  }

  private Optional<BodyItem> about(int index) {
    boolean isBehindCode = codeEnd > lineStart;
    return isBehindCode
        ? item(lineStart, tokens.start(index) - 1)
        : below(index).flatMap(at -> item(at, at));
  }

  /** The offset of the code that follows with no empty line between. */
  private Optional<Integer> below(int index) {
    if (next <= index) {
      next = behindComments(index);
    }
    return isCode(next) ? Optional.of(tokens.start(next)) : Optional.empty();
  }

  /** The index of the code that follows, or of what parts this comment from it. */
  private int behindComments(int index) {
    int at = index + 1;
    while (tokens.kind(at) == TokenKind.COMMENT || isLastFeed(at)) {
      at++;
    }
    return at;
  }

  /** Tells whether a line ends at {@code index} and the next one is not empty. */
  private boolean isLastFeed(int index) {
    return tokens.kind(index) == TokenKind.NEWLINE && tokens.kind(index + 1) != TokenKind.NEWLINE;
  }

  private boolean isCode(int index) {
    TokenKind kind = tokens.kind(index);
    return kind != TokenKind.NEWLINE && kind != TokenKind.END_OF_FILE;
  }

  /** The outermost item that starts between {@code first} and {@code last}. */
  private Optional<BodyItem> item(int first, int last) {
    Optional<Body> body = Optional.of(file.body());
    while (body.isPresent()) {
      List<BodyItem> items = body.get().items();
      int at = firstFrom(first, items);
      if (at < items.size() && items.get(at).start() <= last) {
        return Optional.of(items.get(at));
      }
      body = at == 0 ? Optional.empty() : around(first, items.get(at - 1));
    }
    return Optional.empty();
  }

  private static Optional<Body> around(int offset, BodyItem item) {
    return item instanceof Block block && block.end() > offset
        ? Optional.of(block.body())
        : Optional.empty();
  }

  /** The index of the first of {@code items}, which are in order, that starts at or behind. */
  private static int firstFrom(int offset, List<BodyItem> items) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
