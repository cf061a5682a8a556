package dev.tfguard.report;

import dev.tfguard.waiver.DaysLeft;
import dev.tfguard.waiver.Waiver;
import dev.tfguard.waiver.WaiverScope;
import java.time.LocalDate;
import java.util.List;

/** Waivers for people: what {@code tfguard waivers} prints. */
public final class WaiverText {
  private static final String MARGIN = "  ";
  private static final int LABEL_WIDTH = 8;

  private final LocalDate today;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private WaiverText(LocalDate today, Style style) {
    this.today = today;
    this.style = style;
  }

  /** Each of {@code waivers} with the time that it has left, and how many there are. */
  public static String of(List<Waiver> waivers, LocalDate today, Style style) {
    WaiverText text = new WaiverText(today, style);
    waivers.forEach(text::add);
    long expired = waivers.stream().filter(waiver -> waiver.isOver(today)).count();
    text.out.append(Counted.of(waivers.size(), "waiver"));
    text.out.append(expired == 0 ? "\n" : ": " + expired + " expired\n");
    return text.out.toString();
  }

  private void add(Waiver waiver) {
    String end = DaysLeft.text(waiver.daysLeft(today));
    String state = waiver.isOver(today) ? style.error("expired " + end) : "ends " + end;
    out.append(waiver.until()).append(MARGIN).append(state).append(MARGIN);
    out.append(style.bold(TerminalText.escape(waiver.scope().address()))).append(MARGIN);
    out.append(style.dim("[" + waiver.checkNames() + "]")).append('\n');
    field("owner", waiver.terms().owner());
    field("reason", waiver.terms().reason());
    field("only", detail(waiver.scope()));
    field("at", waiver.terms().place());
    out.append('\n');
  }

  private static String detail(WaiverScope scope) {
    return scope instanceof WaiverScope.Item item
        ? item.attribute()
        : ((WaiverScope.Addresses) scope).path().map(glob -> glob.pattern()).orElse("");
  }

  private void field(String label, String text) {
    if (!text.isEmpty()) {
      String padding = " ".repeat(LABEL_WIDTH - label.length());
      out.append(MARGIN).append(style.dim(label)).append(padding);
      out.append(TerminalText.escape(text)).append('\n');
    }
  }
}
