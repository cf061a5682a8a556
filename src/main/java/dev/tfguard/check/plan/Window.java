package dev.tfguard.check.plan;

import dev.tfguard.plan.AttributeValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** Compares retention and backup windows, of which a resource can have several. */
final class Window {
  private final BigDecimal unset;

  private Window(BigDecimal unset) {
    this.unset = unset;
  }

  /** Windows for which 0 and no value mean for ever, or nothing. */
  static Window of(boolean unlimited) {
    return new Window(unlimited ? Amount.UNLIMITED : BigDecimal.ZERO);
  }

  /** Tells whether one of the windows is, or may be, shorter or gone. */
  boolean isShorter(List<AttributeValue> before, List<AttributeValue> after) {
    if (before.equals(after)) {
      return false;
    }
    List<BigDecimal> was = amounts(before, Amount.UNLIMITED);
    List<BigDecimal> becomes = amounts(after, BigDecimal.ZERO);
    for (int place = 0; place < was.size(); place++) {
      BigDecimal now = place < becomes.size() ? becomes.get(place) : BigDecimal.ZERO;
      if (now.compareTo(was.get(place)) < 0) {
        return true;
      }
    }
    return false;
  }

  /** The longest first; {@code unread} stands for what is no amount. */
  private List<BigDecimal> amounts(List<AttributeValue> values, BigDecimal unread) {
    List<AttributeValue> all = values.isEmpty() ? List.of(new AttributeValue.Unset()) : values;
    return all.stream()
        .map(value -> amount(value, unread))
        .sorted(Collections.reverseOrder())
        .toList();
  }

  private BigDecimal amount(AttributeValue value, BigDecimal unread) {
    if (value instanceof AttributeValue.Known known) {
      BigDecimal amount = Amount.parse(known.text()).orElse(unread);
      return amount.signum() == 0 ? unset : amount;
    }
    return value instanceof AttributeValue.Unset ? unset : unread;
  }
}
