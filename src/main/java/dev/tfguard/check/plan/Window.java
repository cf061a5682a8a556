package dev.tfguard.check.plan;

import dev.tfguard.catalog.Recovery;
import dev.tfguard.plan.AttributeValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Compares retention and backup windows, of which a resource can have several. */
final class Window {
  private final Optional<BigDecimal> unlimited;
  private final BigDecimal unset;

  private Window(Optional<BigDecimal> unlimited, Optional<String> unset) {
    this.unlimited = unlimited;
    BigDecimal nothing = unlimited.isPresent() ? Amount.UNLIMITED : BigDecimal.ZERO;
    this.unset = unset.flatMap(Amount::parse).map(this::length).orElse(nothing);
  }

  /** The windows of {@code recovery}, which has the default {@code unset} where that is known. */
  static Window of(Recovery recovery, Optional<String> unset) {
    return new Window(recovery.unlimited().flatMap(Amount::parse), unset);
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
      return Amount.parse(known.text()).map(this::length).orElse(unread);
    }
    return value instanceof AttributeValue.Unset ? unset : unread;
  }

  private BigDecimal length(BigDecimal amount) {
    boolean endless = unlimited.filter(none -> none.compareTo(amount) == 0).isPresent();
    return endless ? Amount.UNLIMITED : amount;
  }
}
