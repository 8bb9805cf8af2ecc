package io.smsconsole.scheduler.dispatch;

import java.lang.management.ManagementFactory;

import org.springframework.stereotype.Component;

/**
 * This process, as it signs its claims.
 */
@Component
class Node {

	private static final int MAX_LENGTH = 64;

	private final String name;

	Node() {
		String process = ManagementFactory.getRuntimeMXBean().getName();
		this.name = process.substring(0, Math.min(process.length(), MAX_LENGTH));
	}

	String name() {
		return this.name;
	}

}
