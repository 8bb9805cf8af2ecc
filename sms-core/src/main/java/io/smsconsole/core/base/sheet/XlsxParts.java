package io.smsconsole.core.base.sheet;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook, which is a zip file. Only what is asked for is ever unpacked,
 * and every part within its bounds.
 */
final class XlsxParts implements Closeable {

	private final ZipFile zip;

	private final ReadProgress progress;

	private long opened;

	private long expected;

	private XlsxParts(ZipFile zip, ReadProgress progress) {
		this.zip = zip;
		this.progress = progress;
	}

	static XlsxParts open(Path file, ReadProgress progress) throws IOException {
		ZipFile zip;
		try {
			zip = new ZipFile(file.toFile());
		}
		catch (ZipException | EOFException | IllegalArgumentException ex) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
		if (zip.size() > SheetLimits.PARTS) {
			zip.close();
			throw Refusals.refusal(Refusals.BOMB);
		}
		return new XlsxParts(zip, progress);
	}

	/**
	 * Says which parts with rows or texts will be read, so that progress can be told.
	 */
	void expect(String... names) {
		for (String name : names) {
			ZipEntry entry = find(name);
			if (entry != null) {
				this.expected += Math.min(Math.max(entry.getSize(), 0), SheetLimits.PART_BYTES);
			}
		}
	}

	/**
	 * Opens a part that describes the workbook.
	 * @return the part, or {@code null} where there is none of that name
	 */
	XmlPart small(String name) throws IOException {
		return open(name, SheetLimits.SMALL_PART_BYTES, (done, total) -> {
		});
	}

	/**
	 * Opens a part with rows or texts.
	 * @return the part, or {@code null} where there is none of that name
	 */
	XmlPart large(String name) throws IOException {
		return open(name, SheetLimits.PART_BYTES, this.progress);
	}

	private XmlPart open(String name, long most, ReadProgress told) throws IOException {
		ZipEntry entry = find(name);
		if (entry == null) {
			return null;
		}
		try {
			InputStream in = this.zip.getInputStream(entry);
			PartLimit limit = new PartLimit(entry.getCompressedSize(), entry.getSize(), most);
			limit.check(entry.getSize());
			long before = this.opened;
			this.opened += Math.max(entry.getSize(), 0);
			return new XmlPart(new CountedStream(in, limit, before, this.expected, told));
		}
		catch (ZipException ex) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
	}

	private ZipEntry find(String name) {
		if (name == null) {
			return null;
		}
		try {
			ZipEntry entry = this.zip.getEntry(name);
			return (entry != null) ? entry
					: this.zip.stream()
						.filter((candidate) -> candidate.getName().equalsIgnoreCase(name))
						.findFirst()
						.map(ZipEntry.class::cast)
						.orElse(null);
		}
		catch (IllegalArgumentException ex) {
			// one of the names is no text, which is found out only here
			throw Refusals.refusal(Refusals.DAMAGED);
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
