package io.smsconsole.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/**
 * Draws what stands for scanned documents.
 */
final class Proof {

	private static final int WIDTH = 640;

	private static final int HEIGHT = 440;

	private static final int MARGIN = 24;

	private static final int LINES = 6;

	private Proof() {
	}

	/**
	 * A document as requests carry it.
	 * @param accent the colour of its seal
	 * @return a PNG in Base64
	 */
	static String document(Color accent) {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(new Color(0xFBF8F0));
		graphics.fillRect(0, 0, WIDTH, HEIGHT);
		graphics.setColor(new Color(0xB99B5F));
		graphics.drawRect(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN);
		graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 30));
		graphics.setColor(new Color(0x3A3A3A));
		graphics.drawString("SAMPLE", WIDTH / 2 - 60, 90);
		graphics.setColor(new Color(0xD5CDBB));
		for (int line = 0; line < LINES; line++) {
			graphics.fillRect(80, 140 + line * 36, (line == LINES - 1) ? 200 : 440 - line % 2 * 60, 12);
		}
		graphics.setColor(accent);
		graphics.drawOval(WIDTH - 200, HEIGHT - 180, 110, 110);
		graphics.drawOval(WIDTH - 195, HEIGHT - 175, 100, 100);
		graphics.dispose();
		return base64(image);
	}

	private static String base64(BufferedImage image) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Base64.getEncoder().encodeToString(out.toByteArray());
	}

}
