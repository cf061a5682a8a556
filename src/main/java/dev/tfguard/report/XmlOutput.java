package dev.tfguard.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document, an element a line.
 *
 * <p>What XML 1.0 cannot hold, what an attribute would lose and what nobody would see is written as
 * in a text report: see {@link TerminalText}.
 */
final class XmlOutput {
  private static final String INDENT = "  ";

  private final XMLStreamWriter xml;
  private int depth;

  private XmlOutput(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** What writes the elements of a document. */
  interface Content {
    /** Writes one root element. */
    void write(XmlOutput xml) throws XMLStreamException;
  }

  /** Writes a document and flushes {@code out}, which stays open. */
  static void write(Writer out, Content content) throws IOException {
    try {
      // that of the JDK, whatever else is on the class path
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(new XmlOutput(xml));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failed) {
      throw failed.getNestedException() instanceof IOException cause
          ? cause
          : new IOException(failed.getMessage(), failed);
    }
    out.flush();
  }

  /** Starts an element that has other elements. */
  XmlOutput start(String name) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    depth++;
    return this;
  }

  /** Starts an element that has attributes only. */
  XmlOutput empty(String name) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    return this;
  }

  XmlOutput attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, TerminalText.escape(value));
    return this;
  }

  XmlOutput attribute(String name, int value) throws XMLStreamException {
    xml.writeAttribute(name, Integer.toString(value));
    return this;
  }

  /** Ends an element that has other elements. */
  void end() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  /** Ends an element that has {@code lines} and nothing else. */
  void end(Iterable<String> lines) throws XMLStreamException {
    depth--;
    for (String line : lines) {
      xml.writeCharacters("\n" + TerminalText.escape(line));
    }
    line();
    xml.writeEndElement();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + INDENT.repeat(depth));
  }
}
