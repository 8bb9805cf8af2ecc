package io.smsconsole.auth.audit;

import java.util.Arrays;

/**
 * Both ends of a chain as the table {@code audit_chain} holds them.
 *
 * @param last its newest place
 * @param closing the seal of that, or {@code null} where the chain was never sealed
 * @param kept the newest place that retention has taken away, at first the one before the
 * first
 * @param keptClosing the seal of that, or {@code null} where nothing was taken away
 */
record ChainEnds(Link last, byte[] closing, Link kept, byte[] keptClosing) {

	private static final byte[] NOTHING = new byte[32];

	int chain() {
		return this.last.chain();
	}

	/** How many entries there should be. */
	long entries() {
		return this.last.place() - this.kept.place();
	}

	boolean lastIsSealed(ChainSeal seal) {
		return this.closing != null && Arrays.equals(this.closing, seal.closing(this.last));
	}

	boolean keptIsSealed(ChainSeal seal) {
		if (this.keptClosing == null) {
			return this.kept.place() == 0 && Arrays.equals(this.kept.seal(), NOTHING);
		}
		return Arrays.equals(this.keptClosing, seal.kept(this.kept));
	}

}
