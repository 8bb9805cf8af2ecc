package io.smsconsole.core.catalog.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/**
 * Images for tests.
 */
public final class Pictures {

	private Pictures() {
	}

	/**
	 * A small PNG in base64, as requests carry it.
	 * @return a valid proof image
	 */
	public static String png() {
		return base64(file("png", 40, 30));
	}

	/**
	 * A file in base64.
	 * @param content the file
	 * @return its encoding
	 */
	public static String base64(byte[] content) {
		return Base64.getEncoder().encodeToString(content);
	}

	/**
	 * Draws something.
	 * @param format png, jpeg, gif or bmp
	 * @param width pixels
	 * @param height pixels
	 * @return the file
	 */
	public static byte[] file(String format, int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.ORANGE);
		graphics.fillOval(0, 0, width, height);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
