package io.smsconsole.core.catalog.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.util.StringUtils;

/**
 * Reads images that strangers hand in: JPEG or PNG, at most 5 MB, reduced to what makes
 * the picture and decoded wholly, in little memory whatever the file claims to hold.
 */
final class ImageDecoder {

	static final int MAX_BYTES = 5 * 1024 * 1024;

	static final int MAX_SIDE = 12_000;

	static final long MAX_PIXELS = 50_000_000;

	private static final int MAX_DECODED_SIDE = 1_000;

	private static final int BASE64_BYTES = 3;

	private static final int BASE64_CHARACTERS = 4;

	private ImageDecoder() {
	}

	static ProofImage decode(String parameter, String base64) {
		if (!StringUtils.hasText(base64)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "image.missing");
		}
		if (base64.length() > (MAX_BYTES / BASE64_BYTES + 1) * BASE64_CHARACTERS) {
			throw invalid(parameter, "image.large");
		}
		try {
			return decode(parameter, Base64.getDecoder().decode(base64));
		}
		catch (IllegalArgumentException ex) {
			throw invalid(parameter, "image.base64");
		}
	}

	static ProofImage decode(String parameter, byte[] content) {
		if (content.length > MAX_BYTES) {
			throw invalid(parameter, "image.large");
		}
		ImageFormat format = format(parameter, content);
		try {
			byte[] picture = (format == ImageFormat.PNG) ? PngFile.pictureOf(content) : JpegFile.pictureOf(content);
			return decoded(parameter, format, picture);
		}
		catch (IOException | RuntimeException ex) {
			if (ex instanceof SmsException refused) {
				throw refused;
			}
			// ImageIO's readers answer broken files with all sorts of runtime exceptions
			throw invalid(parameter, "image.broken");
		}
	}

	private static ProofImage decoded(String parameter, ImageFormat format, byte[] picture) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
			reader.setInput(input, true, true);
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
				throw invalid(parameter, "image.dimensions");
			}
			ImageReadParam coarse = reader.getDefaultReadParam();
			int step = Math.max(width, height) / MAX_DECODED_SIDE + 1;
			coarse.setSourceSubsampling(step, step, 0, 0);
			byte[] thumbnail = Thumbnail.of(reader.read(0, coarse));
			return new ProofImage(format, width, height, picture,
					(format == ImageFormat.JPEG) ? JpegFile.turnedAs(thumbnail, picture) : thumbnail);
		}
		finally {
			reader.dispose();
		}
	}

	private static ImageFormat format(String parameter, byte[] content) {
		if (startsWith(content, 0xFF, 0xD8, 0xFF)) {
			return ImageFormat.JPEG;
		}
		if (startsWith(content, 0x89, 'P', 'N', 'G')) {
			return ImageFormat.PNG;
		}
		throw invalid(parameter, "image.format");
	}

	private static boolean startsWith(byte[] content, int... magic) {
		if (content.length < magic.length) {
			return false;
		}
		for (int i = 0; i < magic.length; i++) {
			if (content[i] != (byte) magic[i]) {
				return false;
			}
		}
		return true;
	}

	private static SmsException invalid(String parameter, String reason) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_IMAGE_INVALID, parameter, reason);
	}

}
