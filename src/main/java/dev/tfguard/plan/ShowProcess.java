package dev.tfguard.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A program that shows a plan; it is killed when it takes too long, or when nobody listens. */
final class ShowProcess implements AutoCloseable {
  private static final int MOST_SAID = 1 << 14;
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Process process;
  private final CompletableFuture<Void> deadline;
  private final CompletableFuture<String> said;
  private volatile boolean late;

  ShowProcess(Process process, Duration patience) {
    this.process = process;
    Executor later = CompletableFuture.delayedExecutor(patience.toMillis(), MILLISECONDS);
    this.deadline = CompletableFuture.runAsync(this::giveUp, later);
    this.said = new CompletableFuture<>();
    Thread listener = new Thread(this::listen, "standard error of " + process.pid());
    listener.setDaemon(true);
    listener.start();
  }

  /** What it writes to its standard output. */
  InputStream output() {
    return process.getInputStream();
  }

  /** Its exit code, which there is soon after it has closed its output or nobody reads it. */
  int exitCode() throws IOException {
    output().close();
    try {
      if (process.waitFor(GRACE.toSeconds(), SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    giveUp();
    return -1;
  }

  /** What it wrote to its standard error, the beginning of it. */
  String said() {
    return said.completeOnTimeout("", GRACE.toSeconds(), SECONDS).join();
  }

  /** Tells whether it had to be killed. */
  boolean isLate() {
    return late;
  }

  private void giveUp() {
    late = true;
    kill();
  }

  // What it started may hold its output open.
  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  // All of it is taken, or the program might wait for ever to get rid of it.
  private void listen() {
    try (InputStream error = process.getErrorStream()) {
      String beginning = new String(error.readNBytes(MOST_SAID), UTF_8);
      error.transferTo(OutputStream.nullOutputStream());
      said.complete(beginning);
    } catch (IOException e) {
      said.complete("");
    }
  }

  @Override
  public void close() {
    deadline.cancel(false);
    kill();
  }
}
