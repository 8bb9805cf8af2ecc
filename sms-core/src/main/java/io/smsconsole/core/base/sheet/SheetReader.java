package io.smsconsole.core.base.sheet;

import java.io.Closeable;
import java.io.IOException;

import io.smsconsole.core.base.error.SmsException;

/**
 * Reads a sheet from its first row to its last. For one thread.
 */
public interface SheetReader extends Closeable {

	/**
	 * Reads on to the next row that has something in it.
	 * @return the row, or {@code null} after the last one
	 * @throws SmsException {@code InvalidParameterValue} with the reason, when the sheet
	 * turns out to be damaged or beyond a limit
	 * @throws IOException when the file cannot be read
	 */
	SheetRow read() throws IOException;

}
