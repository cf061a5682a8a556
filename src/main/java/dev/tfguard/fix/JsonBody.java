package dev.tfguard.fix;

import dev.tfguard.fix.JsonMembers.Member;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.Span;
import dev.tfguard.source.TextEdit;
import dev.tfguard.terraform.Located;
import java.util.List;
import java.util.Optional;

/** An object in JSON syntax. */
final class JsonBody implements BodyEditor {
  private final String text;
  private final JsonStyle style;
  private final int open;
  private final int close;
  private final List<Member> members;

  /** The object whose braces are at {@code open} and {@code close}. */
  JsonBody(HclFile file, int open, int close) {
    this.text = file.source().text();
    this.open = open;
    this.close = close;
    this.members = JsonMembers.of(text, open);
    this.style = new JsonStyle(new Layout(file), open, members);
  }

  static JsonBody of(Located<Block> block) {
    return new JsonBody(block.file(), block.node().body().start() - 1, block.node().body().end());
  }

  @Override
  public List<TextEdit> addBlock(String type, Argument argument) {
    String value = style.object(argument);
    Optional<Member> empty =
        members.stream().filter(member -> member.isCalled(type, text)).findFirst();
    return List.of(
        empty
            .map(member -> new TextEdit(new Span(member.start(), member.end()), value))
            .orElseGet(() -> appended(style.member(type, value))));
  }

  @Override
  public List<TextEdit> addArgument(Argument argument) {
    String member = style.member(argument.name(), argument.value());
    return List.of(
        members.stream()
            .filter(each -> !each.isCalled("lifecycle", text))
            .reduce((earlier, later) -> later)
            .map(last -> behind(last, member))
            .orElseGet(() -> appended(member)));
  }

  private TextEdit appended(String member) {
    if (members.isEmpty()) {
      return new TextEdit(new Span(open + 1, close), style.alone(member));
    }
    return behind(members.get(members.size() - 1), member);
  }

  private TextEdit behind(Member last, String member) {
    return new TextEdit(new Span(last.end(), last.end()), style.separator() + member);
  }
}
