package io.smsconsole.core.catalog.image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

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
			.content()).hasSize(ImageDecoder.MAX_BYTES);
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
