package io.smsconsole.core.base.kind;

/**
 * An enum whose constants have a number of their own, on the wire and in the database
 * alike, so that neither depends on the order of the constants.
 */
public interface Coded {

	/**
	 * The constant's number.
	 * @return a number that never changes its meaning
	 */
	int wire();

}
