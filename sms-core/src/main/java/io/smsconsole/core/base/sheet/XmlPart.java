package io.smsconsole.core.base.sheet;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.AsyncByteArrayFeeder;
import com.fasterxml.aalto.AsyncXMLStreamReader;
import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Reads the XML of one part of a workbook. The parser is fed in small pieces, so that one
 * that asks for more and more without getting anywhere (an attribute of a gigabyte) is
 * seen and stopped; parsers that pull from a stream would keep it all.
 */
final class XmlPart implements Closeable {

	private static final int PIECE = 16 << 10;

	private final InputStream in;

	/** Made for this part alone, since it remembers every name it ever saw. */
	private final AsyncXMLStreamReader<AsyncByteArrayFeeder> xml = new InputFactoryImpl().createAsyncForByteArray();

	private final byte[] piece = new byte[PIECE];

	private final Set<String> names = new HashSet<>();

	private int depth;

	private int event;

	private boolean ended;

	XmlPart(InputStream in) {
		this.in = in;
	}

	/**
	 * Goes on to the next start or end of an element, text, or the end of the document.
	 * @return one of {@link XMLStreamConstants}
	 */
	int next() throws IOException {
		do {
			this.event = pull();
			switch (this.event) {
				case XMLStreamConstants.START_ELEMENT -> checkStart();
				case XMLStreamConstants.END_ELEMENT -> this.depth--;
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw Refusals.refusal(Refusals.XML);
				default -> {
				}
			}
		}
		while (!isOfUse());
		return this.event;
	}

	boolean isStart(String name) {
		return this.event == XMLStreamConstants.START_ELEMENT && this.xml.getLocalName().equals(name);
	}

	boolean isEnd(String name) {
		return this.event == XMLStreamConstants.END_ELEMENT && this.xml.getLocalName().equals(name);
	}

	boolean isText() {
		return switch (this.event) {
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> true;
			default -> false;
		};
	}

	boolean atEnd() {
		return this.event == XMLStreamConstants.END_DOCUMENT;
	}

	/**
	 * An attribute of the element that has just started, by its name without namespace.
	 * @return the value, or {@code null}
	 */
	String attribute(String name) {
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			if (this.xml.getAttributeLocalName(i).equals(name)) {
				return this.xml.getAttributeValue(i);
			}
		}
		return null;
	}

	/**
	 * Adds the text that has just been read.
	 */
	void appendTo(StringBuilder text, int most) {
		try {
			if (text.length() + this.xml.getTextLength() > most) {
				throw Refusals.refusal("sheet.cell-too-long", most);
			}
			text.append(this.xml.getTextCharacters(), this.xml.getTextStart(), this.xml.getTextLength());
		}
		catch (UncheckedStreamException ex) {
			throw Refusals.refusal(Refusals.XML);
		}
	}

	private boolean isOfUse() {
		return switch (this.event) {
			case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT ->
				true;
			default -> isText();
		};
	}

	private int pull() throws IOException {
		int fed = 0;
		int next = parse();
		while (next == AsyncXMLStreamReader.EVENT_INCOMPLETE) {
			// at the end of some broken documents the parser asks for more for ever
			if (fed > SheetLimits.TOKEN_BYTES || this.ended) {
				throw Refusals.refusal(Refusals.XML);
			}
			fed += feed();
			next = parse();
		}
		return next;
	}

	private int parse() {
		try {
			return this.xml.next();
		}
		catch (XMLStreamException | RuntimeException ex) {
			// some broken documents end in a bare RuntimeException of the parser
			throw Refusals.refusal(Refusals.XML);
		}
	}

	private int feed() throws IOException {
		try {
			int read = this.in.read(this.piece);
			this.ended = read < 0;
			if (this.ended) {
				this.xml.getInputFeeder().endOfInput();
				return 0;
			}
			this.xml.getInputFeeder().feedInput(this.piece, 0, read);
			return read;
		}
		catch (ZipException | EOFException ex) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
		catch (XMLStreamException ex) {
			throw Refusals.refusal(Refusals.XML);
		}
	}

	private void checkStart() {
		this.names.add(this.xml.getLocalName());
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			this.names.add(this.xml.getAttributeLocalName(i));
		}
		for (int i = 0; i < this.xml.getNamespaceCount(); i++) {
			this.names.add(this.xml.getNamespacePrefix(i));
		}
		if (++this.depth > SheetLimits.DEPTH || this.names.size() > SheetLimits.NAMES) {
			throw Refusals.refusal(Refusals.XML);
		}
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
