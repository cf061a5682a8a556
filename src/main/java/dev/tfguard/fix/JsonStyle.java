package dev.tfguard.fix;

import dev.tfguard.fix.JsonMembers.Member;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the members of one JSON object are written, or would be by its neighbours. */
final class JsonStyle {
  private static final Pattern COLON = Pattern.compile("\"(\\s*:[ \\t]*)");
  private static final String DEFAULT_UNIT = "  ";

  private final Layout layout;
  private final String text;
  private final int open;
  private final List<Member> members;
  private final String colon;
  private final boolean multiLine;

  JsonStyle(Layout layout, int open, List<Member> members) {
    this.layout = layout;
    this.text = layout.text();
    this.open = open;
    this.members = members;
    this.colon = colon();
    this.multiLine =
        members.isEmpty()
            ? text.strip().indexOf('\n') >= 0
            : hasLineBreak(lastButOneEnd(), last().keyStart());
  }

  String member(String name, String value) {
    return '"' + name + '"' + colon + value;
  }

  /** An object with one member, as the value of a member of this object. */
  String object(Argument argument) {
    String member = member(argument.name(), argument.value());
    return multiLine && !isCommaFirst()
        ? "{"
            + lineBreak()
            + itemIndentation()
            + unit()
            + member
            + lineBreak()
            + itemIndentation()
            + "}"
        : "{" + padding() + member + padding() + "}";
  }

  /** What stands between the braces of an object whose only member is {@code member}. */
  String alone(String member) {
    return multiLine
        ? lineBreak() + itemIndentation() + member + lineBreak() + layout.indentation(open)
        : padding() + member + padding();
  }

  /** What stands between the last member and a further one. */
  String separator() {
    if (!multiLine) {
      return ","
          + (members.size() > 1 ? spaceBehindComma() : colon.substring(colon.indexOf(':') + 1));
    }
    return isCommaFirst()
        ? lineBreak() + layout.indentation(last().keyStart()) + ", "
        : "," + lineBreak() + itemIndentation();
  }

  private String spaceBehindComma() {
    String between = text.substring(members.get(0).end(), members.get(1).keyStart());
    String behind = between.substring(between.indexOf(',') + 1);
    return behind.indexOf('\n') < 0 ? behind : " ";
  }

  private boolean isCommaFirst() {
    if (members.size() < 2) {
      return false;
    }
    String between = text.substring(lastButOneEnd(), last().keyStart());
    int feed = between.indexOf('\n');
    return feed >= 0 && feed < between.indexOf(',');
  }

  private String itemIndentation() {
    for (int at = members.size() - 1; at >= 0; at--) {
      if (layout.startsLine(members.get(at).keyStart())) {
        return layout.indentation(members.get(at).keyStart());
      }
    }
    return layout.indentation(open) + unit();
  }

  private String unit() {
    String outer = layout.indentation(open);
    for (Member member : members) {
      String inner = layout.indentation(member.keyStart());
      if (layout.startsLine(member.keyStart())
          && inner.startsWith(outer)
          && inner.length() > outer.length()) {
        return inner.substring(outer.length());
      }
    }
    return firstIndentation();
  }

  private String firstIndentation() {
    int brace = text.indexOf('{');
    String found = layout.indentation(text.indexOf('"', brace + 1));
    return found.isEmpty() ? DEFAULT_UNIT : found;
  }

  private String padding() {
    if (members.isEmpty()) {
      return "";
    }
    return text.substring(open + 1, members.get(0).keyStart());
  }

  private String lineBreak() {
    return layout.lineBreak(open);
  }

  private String colon() {
    if (!members.isEmpty()) {
      String own = text.substring(members.get(0).keyEnd(), members.get(0).start());
      return own.indexOf('\n') < 0 ? own : ": ";
    }
    Matcher first = COLON.matcher(text);
    return first.find() ? first.group(1) : ": ";
  }

  private Member last() {
    return members.get(members.size() - 1);
  }

  private int lastButOneEnd() {
    return members.size() < 2 ? open : members.get(members.size() - 2).end();
  }

  private boolean hasLineBreak(int from, int to) {
    return text.substring(from, to).indexOf('\n') >= 0;
  }
}
