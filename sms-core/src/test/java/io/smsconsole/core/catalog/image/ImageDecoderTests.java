package io.smsconsole.core.catalog.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import io.smsconsole.core.base.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ImageDecoder}.
 */
class ImageDecoderTests {

	private static final int PALETTE = 3;

	private static final int GRAY = 0;

	private static final byte[] END = { 0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82 };

	@Test
	void readsPngAndJpeg() {
		ProofImage png = ImageDecoder.decode("ProofImage", Pictures.base64(Pictures.file("png", 1200, 30)));
		assertThat(png.format()).isEqualTo(ImageFormat.PNG);
		assertThat(png.width()).isEqualTo(1200);
		assertThat(png.height()).isEqualTo(30);
		assertThat(ImageDecoder.decode("ProofImage", Pictures.base64(Pictures.file("jpeg", 40, 30))).format())
			.isEqualTo(ImageFormat.JPEG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gif", "bmp" })
	void refusesOtherFormats(String format) {
		assertInvalid(Pictures.base64(Pictures.file(format, 40, 30)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "base64", "****", "data:image/png;base64,iVBORw0KGgo=", "iVBORw0KGgo=", "/9j/" })
	void refusesWhatIsNoImage(String text) {
		assertInvalid(text);
	}

	@Test
	void refusesAnImageThatIsMissing() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "ProofImage", () -> ImageDecoder.decode("ProofImage", " "));
		assertRefused(ErrorCode.MISSING_PARAMETER, "ProofImage",
				() -> ImageDecoder.decode("ProofImage", (String) null));
	}

	@Test
	void refusesATruncatedPng() {
		byte[] png = Pictures.file("png", 400, 300);
		assertInvalid(Pictures.base64(Arrays.copyOf(png, png.length / 2)));
	}

	@Test
	void refusesMoreThanFiveMegabytes() {
		byte[] png = Pictures.file("png", 40, 30);
		assertThat(ImageDecoder.decode("ProofImage", Pictures.base64(Arrays.copyOf(png, ImageDecoder.MAX_BYTES)))
			.content()).as("without what follows its end").isEqualTo(png);
		assertInvalid(Pictures.base64(Arrays.copyOf(png, ImageDecoder.MAX_BYTES + 1)));
		assertInvalid("A".repeat(20_000_000));
	}

	@Test
	void refusesABombBeforeDecodingIt() throws IOException {
		assertInvalid(Pictures.base64(png(50_000, 50_000, GRAY, 50_001L * 1_000, null)));
	}

	@Test
	void refusesATextBombInLittleMemory() throws IOException {
		Runtime.getRuntime().gc();
		byte[] bomb = png(10, 10, PALETTE, 110,
				deflated("bomb\0\0".getBytes(StandardCharsets.ISO_8859_1), 2_000_000_000L));
		assertThat(bomb).hasSizeLessThan(ImageDecoder.MAX_BYTES);
		ProofImage image = ImageDecoder.decode("ProofImage", bomb);
		assertThat(image.width()).isEqualTo(10);
		assertThat(image.content()).hasSizeLessThan(2_000);
	}

	@Test
	void keepsNothingOfAPngButItsPicture() throws IOException {
		byte[] png = png(10, 10, PALETTE, 110,
				"Comment\0<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
		byte[] kept = ImageDecoder.decode("ProofImage", joined(png, "<?php ?>".getBytes(StandardCharsets.US_ASCII)))
			.content();
		assertThat(text(kept)).doesNotContain("zTXt", "script", "php")
			.contains("IHDR", "PLTE", "IDAT")
			.endsWith(text(END));
		png[png.length - 20] ^= 1;
		assertInvalid(Pictures.base64(png));
	}

	@Test
	void keepsNothingOfAJpegButItsPicture() {
		byte[] jpeg = Pictures.file("jpeg", 40, 30);
		byte[] comment = joined(new byte[] { (byte) 0xFF, (byte) 0xFE, 0, 10 },
				"<script>".getBytes(StandardCharsets.US_ASCII));
		byte[] exif = exif(1, "Guangzhou");
		byte[] full = joined(Arrays.copyOf(jpeg, 2), exif, comment, Arrays.copyOfRange(jpeg, 2, jpeg.length),
				"<html>".getBytes(StandardCharsets.US_ASCII));
		ProofImage image = ImageDecoder.decode("ProofImage", full);
		assertThat(text(image.content())).doesNotContain("script", "Exif", "Guangzhou", "html");
		assertThat(image.content()).isEqualTo(ImageDecoder.decode("ProofImage", jpeg).content());
	}

	@Test
	void keepsWhichWayUpACameraWasHeldAndNothingElseOfIt() {
		byte[] jpeg = Pictures.file("jpeg", 40, 30);
		byte[] turned = joined(Arrays.copyOf(jpeg, 2), exif(6, "Guangzhou"), Arrays.copyOfRange(jpeg, 2, jpeg.length));
		ProofImage image = ImageDecoder.decode("ProofImage", turned);
		assertThat(text(image.content())).contains("Exif").doesNotContain("Guangzhou");
		assertThat(text(image.thumbnail())).contains("Exif");
		assertThat(ImageDecoder.decode("ProofImage", image.content()).content()).as("nothing more to drop")
			.isEqualTo(image.content());
	}

	@Test
	void refusesAJpegThatEndsTooEarlyOrKeepsDecodersBusy() {
		byte[] jpeg = Pictures.file("jpeg", 40, 30);
		for (int length : new int[] { 3, 4, 21, 300, jpeg.length / 2, jpeg.length - 1 }) {
			assertInvalid(Pictures.base64(Arrays.copyOf(jpeg, length)));
		}
		byte[] scan = { (byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0 };
		byte[] busy = Arrays.copyOf(jpeg, jpeg.length - 2);
		for (int count = 0; count < JpegFile.MOST_SCANS; count++) {
			busy = joined(busy, scan);
		}
		assertInvalid(Pictures.base64(joined(busy, new byte[] { (byte) 0xFF, (byte) 0xD9 })));
	}

	@Test
	void drawsASmallOne() throws IOException {
		for (String format : new String[] { "png", "jpeg" }) {
			byte[] thumbnail = ImageDecoder.decode("ProofImage", Pictures.file(format, 2400, 1200)).thumbnail();
			BufferedImage small = ImageIO.read(new ByteArrayInputStream(thumbnail));
			assertThat(small.getWidth()).isEqualTo(Thumbnail.SIDE);
			assertThat(small.getHeight()).isEqualTo(Thumbnail.SIDE / 2);
			assertThat(thumbnail).hasSizeLessThan(30_000);
		}
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.ISO_8859_1);
	}

	/** As a camera writes it: two entries, the second one the orientation. */
	private static byte[] exif(int orientation, String place) {
		byte[] where = place.getBytes(StandardCharsets.US_ASCII);
		int length = 2 + 6 + 8 + 2 + 24 + 4 + where.length;
		return ByteBuffer.allocate(2 + length)
			.put((byte) 0xFF)
			.put((byte) 0xE1)
			.putShort((short) length)
			.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
			.order(ByteOrder.LITTLE_ENDIAN)
			.put("II".getBytes(StandardCharsets.US_ASCII))
			.putShort((short) 42)
			.putInt(8)
			.putShort((short) 2)
			.putShort((short) 0x010F)
			.putShort((short) 2)
			.putInt(where.length)
			.putInt(38)
			.putShort((short) 0x0112)
			.putShort((short) 3)
			.putInt(1)
			.putInt(orientation)
			.putInt(0)
			.put(where)
			.array();
	}

	private static void assertInvalid(String base64) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_IMAGE_INVALID, "ProofImage",
				() -> ImageDecoder.decode("ProofImage", base64));
	}

	private static byte[] png(int width, int height, int colorType, long zeros, byte[] text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.write(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
		chunk(out, "IHDR",
				ByteBuffer.allocate(13)
					.putInt(width)
					.putInt(height)
					.put(new byte[] { 8, (byte) colorType, 0, 0, 0 })
					.array());
		if (colorType == PALETTE) {
			chunk(out, "PLTE", new byte[3 * 256]);
		}
		if (text != null) {
			chunk(out, "zTXt", text);
		}
		chunk(out, "IDAT", deflated(new byte[0], zeros));
		chunk(out, "IEND", new byte[0]);
		return bytes.toByteArray();
	}

	private static byte[] deflated(byte[] head, long zeros) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(head);
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
			byte[] block = new byte[1 << 16];
			for (long left = zeros; left > 0; left -= block.length) {
				out.write(block, 0, (int) Math.min(left, block.length));
			}
		}
		return bytes.toByteArray();
	}

	private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 crc = new CRC32();
		crc.update(name);
		crc.update(data);
		out.writeInt(data.length);
		out.write(name);
		out.write(data);
		out.writeInt((int) crc.getValue());
	}

}
