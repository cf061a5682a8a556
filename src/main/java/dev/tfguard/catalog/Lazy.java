package dev.tfguard.catalog;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, whichever thread asks. */
final class Lazy<T> {
  private final Supplier<T> supplier;
  private volatile Optional<T> value = Optional.empty();

  Lazy(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  T get() {
    return value.orElseGet(this::make);
  }

  private synchronized T make() {
    if (value.isEmpty()) {
      value = Optional.of(supplier.get());
    }
    return value.orElseThrow();
  }
}
