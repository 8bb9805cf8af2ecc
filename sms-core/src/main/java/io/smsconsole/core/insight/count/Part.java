package io.smsconsole.core.insight.count;

/**
 * By what counts are told apart, besides the state.
 */
public enum Part {

	/** By code, and by carrier where it failed. */
	CODE,

	/** By country or region. */
	COUNTRY

}
