package dev.tfguard.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.RealTool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A Chromium without windows, driven through its DevTools protocol. */
final class Browser {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private int calls;

  private Browser(Process process, URI page) throws Exception {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(page, new Listener())
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
  }

  /** Starts one that keeps what it must in {@code folder}; skips the test where there is none. */
  static Browser start(Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                RealTool.orSkip("chromium", "google-chrome").toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return new Browser(process, page(folder.resolve("DevToolsActivePort")));
    } catch (Exception failed) {
      process.destroyForcibly();
      throw failed;
    }
  }

  private static URI page(Path portFile) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      if (Files.exists(portFile) && Files.readAllLines(portFile).size() > 1) {
        String port = Files.readAllLines(portFile).get(0);
        URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
        String answer =
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
        for (JsonNode target : JSON.readTree(answer)) {
          if (target.path("type").asText().equals("page")) {
            return URI.create(target.path("webSocketDebuggerUrl").asText());
          }
        }
      }
      Thread.sleep(50);
    }
    throw new IOException("Chromium did not start");
  }

  /** Waits for the answer to a command of the protocol. */
  JsonNode call(String method, Map<String, ?> parameters) throws Exception {
    int id = ++calls;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    JsonNode answered = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (answered.has("error")) {
      throw new IOException(method + ": " + answered.path("error"));
    }
    return answered.path("result");
  }

  /** Loads a file and waits until its scripts have run. */
  void open(Path file) throws Exception {
    events.clear();
    call("Page.navigate", Map.of("url", file.toUri().toString()));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (events.stream().noneMatch(event -> isNamed(event, "Page.loadEventFired"))) {
      if (System.nanoTime() > end) {
        throw new IOException(file + " does not load");
      }
      Thread.sleep(20);
    }
  }

  /** The size of the window and the colours that its user likes. */
  void show(int width, int height, String scheme) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    call("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** The value of an expression of JavaScript. */
  JsonNode value(String expression) throws Exception {
    JsonNode answer =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  /** What the page complained of, asked for or tried to open since it was loaded. */
  List<String> complaints() {
    return events.stream()
        .filter(
            event ->
                isNamed(event, "Runtime.exceptionThrown")
                    || isNamed(event, "Runtime.consoleAPICalled")
                    || isNamed(event, "Log.entryAdded")
                    || isNamed(event, "Page.javascriptDialogOpening"))
        .map(JsonNode::toString)
        .toList();
  }

  /** The addresses that the page asked for since it was loaded. */
  List<String> requests() {
    return events.stream()
        .filter(event -> isNamed(event, "Network.requestWillBeSent"))
        .map(event -> event.path("params").path("request").path("url").asText())
        .toList();
  }

  /** A picture of the page in PNG. */
  byte[] picture() throws Exception {
    JsonNode answer =
        call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", false));
    return Base64.getDecoder().decode(answer.path("data").asText());
  }

  private static boolean isNamed(JsonNode event, String method) {
    return event.path("method").asText().equals(method);
  }

  /** Ends the browser. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  /** Puts messages together and hands them on. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        receive(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(part);
    }

    private void receive(String text) {
      try {
        JsonNode received = JSON.readTree(text);
        CompletableFuture<JsonNode> answer = waiting.remove(received.path("id").asInt());
        if (answer == null) {
          events.add(received);
        } else {
          answer.complete(received);
        }
      } catch (IOException e) {
        throw new AssertionError(text, e);
      }
    }
  }
}
