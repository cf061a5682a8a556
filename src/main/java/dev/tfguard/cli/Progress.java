package dev.tfguard.cli;

import dev.tfguard.terraform.ReadProgress;
import java.util.Optional;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws a progress bar on a terminal once reading has taken a second. */
final class Progress implements Consumer<ReadProgress>, AutoCloseable {
  private static final long PATIENCE = 1_000_000_000L;

  private final boolean shown;
  private final long start = System.nanoTime();
  private Optional<Bar> bar = Optional.empty();

  Progress(boolean shown) {
    this.shown = shown;
  }

  @Override
  public void accept(ReadProgress progress) {
    if (shown && System.nanoTime() - start > PATIENCE) {
      draw(progress);
    }
  }

  private synchronized void draw(ReadProgress progress) {
    if (bar.isEmpty()) {
      bar = Optional.of(new Bar());
    }
    bar.get().step(progress);
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(Bar::close);
  }

  /** Kept apart so that the library is loaded only when something is drawn. */
  private static final class Bar {
    private final ProgressBar drawn =
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" files", 1)
            .clearDisplayOnFinish()
            .build();

    void step(ReadProgress progress) {
      drawn.maxHint(progress.known());
      drawn.stepTo(progress.done());
    }

    void close() {
      drawn.close();
    }
  }
}
