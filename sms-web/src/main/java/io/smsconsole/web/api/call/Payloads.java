package io.smsconsole.web.api.call;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Reads payloads: each up to its limit, and the large ones together no more than a part
 * of the memory. Anybody may send something large, and whether it is signed is known only
 * when it has been read.
 */
@Component
class Payloads {

	/** Nearly all payloads are smaller, and are read without asking for a share. */
	private static final int SMALL = 64 << 10;

	private static final int FEWEST_BYTES = 32 << 20;

	private static final int PART_OF_MEMORY = 8;

	private static final long PATIENCE_SECONDS = 5;

	private final Semaphore share;

	Payloads() {
		this(Math.max(FEWEST_BYTES, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY));
	}

	Payloads(long bytes) {
		this.share = new Semaphore((int) Math.min(Integer.MAX_VALUE, bytes), true);
	}

	/**
	 * Reads the payload of a request.
	 * @param limit how many bytes it may have; 0 where none is looked at
	 * @throws SmsException {@code RequestSizeLimitExceeded} where it is longer, which is
	 * known without reading where its length is told; {@code ServiceUnavailable} where
	 * too many large ones are under way
	 * @throws IOException where it does not arrive whole
	 */
	Payload read(HttpServletRequest request, int limit) throws IOException {
		if (limit == 0) {
			return Payload.NONE;
		}
		long length = request.getContentLengthLong();
		if (length > limit) {
			throw tooLarge();
		}
		InputStream in = request.getInputStream();
		byte[] start = in.readNBytes(SMALL);
		if (start.length < SMALL) {
			return new Payload(start, null, 0);
		}
		return large(start, in, (length < 0) ? limit : (int) length, limit);
	}

	private Payload large(byte[] start, InputStream in, int expected, int limit) throws IOException {
		acquire(expected);
		boolean kept = false;
		try {
			byte[] bytes = Arrays.copyOf(start, expected + 1);
			int length = SMALL + in.readNBytes(bytes, SMALL, bytes.length - SMALL);
			if (length > limit) {
				throw tooLarge();
			}
			kept = true;
			return new Payload(Arrays.copyOf(bytes, length), this.share, expected);
		}
		finally {
			if (!kept) {
				this.share.release(expected);
			}
		}
	}

	private void acquire(int bytes) {
		try {
			if (!this.share.tryAcquire(bytes, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new SmsException(ErrorCode.SERVICE_UNAVAILABLE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new SmsException(ErrorCode.SERVICE_UNAVAILABLE);
		}
	}

	private static SmsException tooLarge() {
		return new SmsException(ErrorCode.REQUEST_SIZE_LIMIT_EXCEEDED);
	}

}
