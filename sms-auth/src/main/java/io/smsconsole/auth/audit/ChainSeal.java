package io.smsconsole.auth.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.crypto.Mac;

/**
 * Seals entries, each together with the one before it. For one thread at a time.
 */
class ChainSeal {

	private static final int NOTHING = -1;

	private static final byte CLOSING = 1;

	private static final byte KEPT = 2;

	private final Mac mac;

	private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

	ChainSeal(Mac mac) {
		this.mac = mac;
	}

	/**
	 * Adds an entry to a chain.
	 * @param last the newest place of the chain
	 * @param row the entry
	 * @return the place of the entry
	 */
	Link next(Link last, AuditRow row) {
		long place = last.place() + 1;
		this.mac.update(last.seal());
		add(last.chain());
		add(place);
		add(row.id());
		add(row.at().toEpochMilli());
		add((row.uin() != null) ? row.uin() : NOTHING);
		add(row.account());
		add(row.means());
		add(row.reference());
		add(row.action());
		add(row.resource());
		add(row.request());
		add(row.stateBefore());
		add(row.stateAfter());
		add(row.outcome());
		add(row.durationMs());
		add(row.requestId());
		add(row.address());
		add(row.userAgent());
		return new Link(last.chain(), place, this.mac.doFinal());
	}

	/**
	 * Seals the end of a chain.
	 * @param last its newest place
	 * @return the seal, unlike the one of any entry
	 */
	byte[] closing(Link last) {
		return mark(CLOSING, last);
	}

	/**
	 * Seals how far a chain was forgotten in due time.
	 * @param last the newest place that is kept no more
	 * @return the seal, unlike the one of any entry or end
	 */
	byte[] kept(Link last) {
		return mark(KEPT, last);
	}

	private byte[] mark(byte kind, Link link) {
		this.mac.update(kind);
		this.mac.update(link.seal());
		add(link.chain());
		add(link.place());
		return this.mac.doFinal();
	}

	private void add(long value) {
		this.mac.update(this.number.clear().putLong(value).flip());
	}

	private void add(String text) {
		if (text == null) {
			add(NOTHING);
			return;
		}
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		add(bytes.length);
		this.mac.update(bytes);
	}

}
