package io.smsconsole.web.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as a page draws it: dark squares of one unit each. It is part of the page, so
 * that what is in it has no address of its own.
 *
 * @param size the length of its sides, the blank margin included
 * @param path the outline of the dark squares, as an SVG path has it
 */
public record QrCode(int size, String path) {

	/** What the standard asks for. */
	private static final int MARGIN = 4;

	/**
	 * Draws a text.
	 * @param text the text, at most some 2,000 characters
	 * @return the code
	 */
	public static QrCode of(String text) {
		try {
			ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
			return new QrCode(squares.getWidth() + 2 * MARGIN, path(squares));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("Too long for a QR code", ex);
		}
	}

	private static String path(ByteMatrix squares) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < squares.getHeight(); y++) {
			int x = 0;
			while (x < squares.getWidth()) {
				int begin = x;
				while (x < squares.getWidth() && squares.get(x, y) == 1) {
					x++;
				}
				if (x > begin) {
					path.append('M').append(begin + MARGIN).append(' ').append(y + MARGIN);
					path.append('h').append(x - begin).append("v1H").append(begin + MARGIN).append('z');
				}
				x++;
			}
		}
		return path.toString();
	}

}
