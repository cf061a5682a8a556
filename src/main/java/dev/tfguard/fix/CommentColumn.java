package dev.tfguard.fix;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Body;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.Span;
import dev.tfguard.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments behind neighbouring arguments, which {@code terraform fmt} puts below each other.
 */
final class CommentColumn {
  private final Layout layout;
  private final String text;
  private final List<Attribute> attributes;

  private CommentColumn(HclFile file, Body body) {
    this.layout = new Layout(file);
    this.text = layout.text();
    this.attributes = body.attributes();
  }

  /** The edits that keep the comments of {@code file} aligned when one value grows longer. */
  static List<TextEdit> edits(HclFile file, Expression value, int growth) {
    Body body = innermost(file.body(), value.span());
    return body.attributes().stream()
        .filter(attribute -> attribute.value().equals(value))
        .findFirst()
        .map(changed -> new CommentColumn(file, body).realigned(changed, growth))
        .orElse(List.of());
  }

  private static Body innermost(Body body, Span span) {
    return body.blocks().stream()
        .filter(block -> block.span().contains(span))
        .findFirst()
        .map(block -> innermost(block.body(), span))
        .orElse(body);
  }

  private List<TextEdit> realigned(Attribute changed, int growth) {
    List<Attribute> chain = chain(changed);
    if (chain.size() < 2 || chain.stream().mapToInt(this::commentColumn).distinct().count() > 1) {
      return List.of();
    }
    int column = 0;
    for (Attribute attribute : chain) {
      column =
          Math.max(column, codeColumn(attribute) + (attribute.equals(changed) ? growth : 0) + 1);
    }
    List<TextEdit> edits = new ArrayList<>();
    for (Attribute attribute : chain) {
      int code = codeColumn(attribute) + (attribute.equals(changed) ? growth : 0);
      addGap(attribute, column - code, edits);
    }
    return edits;
  }

  private void addGap(Attribute attribute, int wanted, List<TextEdit> edits) {
    int end = lineOf(attribute) + commentColumn(attribute);
    int start = lineOf(attribute) + codeColumn(attribute);
    if (wanted > end - start) {
      edits.add(new TextEdit(new Span(end, end), " ".repeat(wanted - (end - start))));
    } else if (wanted < end - start) {
      edits.add(new TextEdit(new Span(start + wanted, end), ""));
    }
  }

  /** The arguments with comments on the lines around that of {@code attribute}, itself included. */
  private List<Attribute> chain(Attribute attribute) {
    List<Attribute> chain = new ArrayList<>();
    boolean passed = false;
    for (Attribute each : attributes) {
      boolean continues = !chain.isEmpty() && nextLine(chain.get(chain.size() - 1)) == lineOf(each);
      if (!hasComment(each) || !continues) {
        if (passed) {
          return chain;
        }
        chain.clear();
      }
      if (hasComment(each)) {
        chain.add(each);
      }
      passed |= each.equals(attribute);
    }
    return passed ? chain : List.of();
  }

  private boolean hasComment(Attribute attribute) {
    return layout.startsLine(attribute.start())
        && text.lastIndexOf('\n', attribute.end()) < attribute.start()
        && Trivia.hasLineComment(text, attribute.end());
  }

  private int nextLine(Attribute attribute) {
    return Trivia.nextLine(text, attribute.end());
  }

  private int lineOf(Attribute attribute) {
    return layout.lineStart(attribute.start());
  }

  private int commentColumn(Attribute attribute) {
    return Trivia.inlineEnd(text, attribute.end()) - lineOf(attribute);
  }

  private int codeColumn(Attribute attribute) {
    int end = Trivia.inlineEnd(text, attribute.end());
    while (Layout.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end - lineOf(attribute);
  }
}
