package io.smsconsole.core.insight.system;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * The machine that this process runs on.
 */
public final class HostName {

	private static final int LONGEST = 60;

	private static final String NAME = find();

	private HostName() {
	}

	/**
	 * The name, as the machine's system calls it.
	 * @return at most 60 characters
	 */
	public static String get() {
		return NAME;
	}

	private static String find() {
		try {
			String name = InetAddress.getLocalHost().getHostName();
			return name.substring(0, Math.min(name.length(), LONGEST));
		}
		catch (UnknownHostException ex) {
			return "localhost";
		}
	}

}
