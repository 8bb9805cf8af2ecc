package io.smsconsole.core.limits.volume;

/**
 * How many messages an application may send on a natural day, and from how many on its
 * contacts are warned. In all of them 0 is none.
 *
 * @param mainlandWarning where to warn of messages to the mainland
 * @param mainlandLimit how many may go to the mainland
 * @param globalWarning where to warn of messages abroad
 * @param globalLimit how many may go abroad
 */
record VolumeLimits(int mainlandWarning, int mainlandLimit, int globalWarning, int globalLimit) {

	/** What holds for an application where nobody has chosen. */
	static final VolumeLimits NONE = new VolumeLimits(0, 0, 0, 0);

}
