package io.smsconsole.web.api.call;

import java.util.concurrent.Semaphore;

/**
 * A payload in memory, and the share of the memory for payloads that it takes until it is
 * closed.
 */
public final class Payload implements AutoCloseable {

	static final Payload NONE = new Payload(new byte[0], null, 0);

	private final byte[] bytes;

	private final Semaphore share;

	private final int size;

	Payload(byte[] bytes, Semaphore share, int size) {
		this.bytes = bytes;
		this.share = share;
		this.size = size;
	}

	byte[] bytes() {
		return this.bytes;
	}

	@Override
	public void close() {
		if (this.share != null) {
			this.share.release(this.size);
		}
	}

}
