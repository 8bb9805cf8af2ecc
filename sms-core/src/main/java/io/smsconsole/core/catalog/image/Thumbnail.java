package io.smsconsole.core.catalog.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/**
 * A small picture of a large one, for lists and pages that show several.
 */
final class Thumbnail {

	/** Pixels of its longer side at most. */
	static final int SIDE = 320;

	private Thumbnail() {
	}

	/**
	 * Draws it.
	 * @param image the picture, decoded
	 * @return a JPEG on white
	 * @throws IOException if it can't be written
	 */
	static byte[] of(BufferedImage image) throws IOException {
		double scale = Math.min(1, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
		BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = small.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (!ImageIO.write(small, "jpeg", out)) {
			throw new IOException("Nothing here writes JPEG");
		}
		return out.toByteArray();
	}

}
