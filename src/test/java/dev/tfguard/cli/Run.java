package dev.tfguard.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What became of a command line that was run in this virtual machine. */
record Run(int code, String out, String err) {

  /** Runs tfguard with {@code words}, of which paths are turned into texts. */
  static Run of(Object... words) {
    return at(Clock.systemUTC(), words);
  }

  /** Runs tfguard with {@code words} when {@code clock} shows the time. */
  static Run at(Clock clock, Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(clock)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(Stream.of(words).map(Object::toString).toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  /** Runs a scan with a JSON report. */
  static Run scan(Object... words) {
    return of(Stream.concat(Stream.of("scan", "--format", "json"), Stream.of(words)).toArray());
  }

  JsonNode json() throws JsonProcessingException {
    return new ObjectMapper().readTree(out);
  }

  /** Of each finding its check and its address. */
  List<String> findings() throws JsonProcessingException {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : json().path("findings")) {
      found.add(finding.path("check").asText() + " " + finding.path("address").asText());
    }
    return found;
  }

  /** The messages of all errors. */
  List<String> errors() throws JsonProcessingException {
    List<String> found = new ArrayList<>();
    for (JsonNode error : json().path("errors")) {
      found.add(error.path("message").asText());
    }
    return found;
  }
}
