package io.smsconsole.core.base.sheet;

/**
 * Is told how far the reading of a sheet has come. It may stop the reading by throwing an
 * unchecked exception of its own.
 */
@FunctionalInterface
public interface ReadProgress {

	/**
	 * Some more has been read; called at least once for each 64 KB.
	 * @param done bytes read so far
	 * @param total bytes to read, as far as is known; never less than {@code done}
	 */
	void read(long done, long total);

}
