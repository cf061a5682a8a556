package dev.tfguard.hcl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Collects the parts of one template in a flat list, because trimming looks at neighbours across
 * directives, and builds the nested parts from it at the end.
 */
final class TemplateParts {
  private final List<Entry> entries = new ArrayList<>(4);
  private final Deque<Entry> open = new ArrayDeque<>();
  private boolean trimNext;

  /** How many directives are open. */
  int depth() {
    return open.size();
  }

  void literal(int start, int end, String value) {
    entries.add(
        new Entry(Mark.LITERAL, start, end, trimNext ? Characters.trimStart(value) : value));
    trimNext = false;
  }

  /** Removes white space behind the literal that was added last, if a literal was. */
  void trimBefore(boolean trim) {
    trimNext = false;
    if (trim && !entries.isEmpty() && last().mark == Mark.LITERAL) {
      last().value = Characters.trimEnd(last().value);
    }
  }

  /** Has white space removed from the next part, if that is a literal. */
  void trimAfter(boolean trim) {
    trimNext = trim;
  }

  void add(Interpolation interpolation) {
    Entry entry = new Entry(Mark.INTERPOLATION, interpolation.start(), interpolation.end(), "");
    entry.interpolation = Optional.of(interpolation);
    entries.add(entry);
  }

  void openIf(int start, Expression condition) {
    Entry entry = new Entry(Mark.IF, start, condition.end(), "");
    entry.condition = Optional.of(condition);
    entries.add(entry);
    open.push(entry);
  }

  void openFor(int start, LoopHead head) {
    Entry entry = new Entry(Mark.FOR, start, head.collection().end(), "");
    entry.head = Optional.of(head);
    entries.add(entry);
    open.push(entry);
  }

  /** Tells whether an else fits here. */
  boolean elseBranch() {
    if (open.isEmpty() || open.getFirst().mark != Mark.IF || open.getFirst().hasElse) {
      return false;
    }
    open.getFirst().hasElse = true;
    entries.add(new Entry(Mark.ELSE, 0, 0, ""));
    return true;
  }

  /** Tells whether an endif fits here. */
  boolean closeIf(int end) {
    return close(Mark.IF, end);
  }

  /** Tells whether an endfor fits here. */
  boolean closeFor(int end) {
    return close(Mark.FOR, end);
  }

  private boolean close(Mark mark, int end) {
    if (open.isEmpty() || open.getFirst().mark != mark) {
      return false;
    }
    open.pop();
    entries.add(new Entry(Mark.END, 0, end, ""));
    return true;
  }

  private Entry last() {
    return entries.get(entries.size() - 1);
  }

  /** The nested parts; with {@code flush}, less the indentation that all lines share. */
  List<TemplatePart> build(boolean flush) {
    if (flush) {
      removeIndentation();
    }
    return new Builder().parts();
  }

  /** parser_template.go, flushHeredocTemplateParts: blank lines have no say in the indentation. */
  private void removeIndentation() {
    int least = Integer.MAX_VALUE;
    List<Entry> lineStarts = new ArrayList<>();
    boolean startsLine = true;
    for (Entry entry : entries) {
      boolean literal = entry.mark == Mark.LITERAL;
      if (startsLine) {
        boolean blank =
            literal && entry.value.endsWith("\n") && Characters.trimStart(entry.value).isEmpty();
        if (!blank) {
          least = Math.min(least, literal ? indentation(entry.value) : 0);
        }
        if (literal && !blank) {
          lineStarts.add(entry);
        }
      }
      startsLine = literal && entry.value.endsWith("\n");
    }
    for (Entry entry : lineStarts) {
      entry.value = entry.value.substring(Math.min(least, entry.value.length()));
    }
  }

  private static int indentation(String value) {
    return value.length() - Characters.trimStart(value).length();
  }

  private enum Mark {
    LITERAL,
    INTERPOLATION,
    IF,
    ELSE,
    FOR,
    END
  }

  private static final class Entry {
    final Mark mark;
    final int start;
    final int end;
    String value;
    boolean hasElse;
    Optional<Interpolation> interpolation = Optional.empty();
    Optional<Expression> condition = Optional.empty();
    Optional<LoopHead> head = Optional.empty();

    Entry(Mark mark, int start, int end, String value) {
      this.mark = mark;
      this.start = start;
      this.end = end;
      this.value = value;
    }
  }

  /** Turns the flat list into a tree; how deep it goes was checked when directives were opened. */
  private final class Builder {
    private int at;

    List<TemplatePart> parts() {
      List<TemplatePart> parts = new ArrayList<>(2);
      while (at < entries.size()) {
        Entry entry = entries.get(at);
        if (entry.mark == Mark.ELSE || entry.mark == Mark.END) {
          break;
        }
        parts.add(part(entry));
      }
      return List.copyOf(parts);
    }

    private TemplatePart part(Entry entry) {
      if (entry.mark == Mark.LITERAL) {
        return literals(entry);
      }
      at++;
      if (entry.mark == Mark.INTERPOLATION) {
        return entry.interpolation.orElseThrow();
      }
      return entry.mark == Mark.IF ? ifDirective(entry) : forDirective(entry);
    }

    private TemplateLiteral literals(Entry first) {
      at++;
      if (at == entries.size() || entries.get(at).mark != Mark.LITERAL) {
        return new TemplateLiteral(first.start, first.end, first.value);
      }
      StringBuilder text = new StringBuilder(first.value);
      int end = first.end;
      while (at < entries.size() && entries.get(at).mark == Mark.LITERAL) {
        end = entries.get(at).end;
        text.append(entries.get(at++).value);
      }
      return new TemplateLiteral(first.start, end, text.toString());
    }

    private TemplatePart ifDirective(Entry entry) {
      List<TemplatePart> whenTrue = parts();
      List<TemplatePart> whenFalse = List.of();
      if (entries.get(at).mark == Mark.ELSE) {
        at++;
        whenFalse = parts();
      }
      int end = entries.get(at++).end;
      return new IfDirective(entry.start, end, entry.condition.orElseThrow(), whenTrue, whenFalse);
    }

    private TemplatePart forDirective(Entry entry) {
      List<TemplatePart> body = parts();
      int end = entries.get(at++).end;
      LoopHead head = entry.head.orElseThrow();
      return new ForDirective(
          entry.start, end, head.keyName(), head.valueName(), head.collection(), body);
    }
  }
}
