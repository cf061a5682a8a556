package dev.tfguard.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** Computes a value when it is first asked for, and keeps it; for one thread. */
final class OnFirstUse<T> implements Supplier<T> {
  private final Supplier<T> source;
  private Optional<T> value = Optional.empty();

  OnFirstUse(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    if (value.isEmpty()) {
      value = Optional.of(source.get());
    }
    return value.get();
  }
}
