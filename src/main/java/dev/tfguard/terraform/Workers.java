package dev.tfguard.terraform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Threads whose stacks are deep enough for the deepest source the parser accepts. */
final class Workers {
  private static final long STACK_BYTES = 32L << 20;

  private Workers() {}

  /** Applies {@code task} to each of {@code items} on {@code threads} threads; keeps the order. */
  static <T, R> List<R> map(List<T> items, int threads, Function<T, R> task) {
    AtomicInteger next = new AtomicInteger();
    Callable<List<Indexed<R>>> loop = () -> work(items, next, task);
    List<FutureTask<List<Indexed<R>>>> running = new ArrayList<>();
    for (int worker = 0; worker < Math.min(Math.max(threads, 1), items.size()); worker++) {
      FutureTask<List<Indexed<R>>> share = new FutureTask<>(loop);
      running.add(share);
      Thread thread = new Thread(null, share, "tfguard-reader-" + worker, STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
    }
    List<Indexed<R>> results = new ArrayList<>(items.size());
    running.forEach(share -> results.addAll(resultOf(share)));
    results.sort(Comparator.comparingInt(Indexed::index));
    return results.stream().map(Indexed::value).toList();
  }

  private static <T, R> List<Indexed<R>> work(
      List<T> items, AtomicInteger next, Function<T, R> task) {
    List<Indexed<R>> done = new ArrayList<>();
    for (int at = next.getAndIncrement(); at < items.size(); at = next.getAndIncrement()) {
      done.add(new Indexed<>(at, task.apply(items.get(at))));
    }
    return done;
  }

  private static <R> R resultOf(FutureTask<R> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader thread failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  private record Indexed<R>(int index, R value) {}
}
