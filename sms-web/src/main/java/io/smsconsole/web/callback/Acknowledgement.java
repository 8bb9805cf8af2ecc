package io.smsconsole.web.callback;

import org.springframework.http.HttpStatus;

/**
 * What the upstream is answered.
 *
 * @param status the HTTP status
 * @param body what it waits for
 */
record Acknowledgement(HttpStatus status, Body body) {

	static final Acknowledgement OK = new Acknowledgement(HttpStatus.OK, new Body(0, "OK"));

	static Acknowledgement refused(HttpStatus status, String reason) {
		return new Acknowledgement(status, new Body(1, reason));
	}

	/**
	 * The body; any result but 0 makes it report again.
	 */
	record Body(int result, String errmsg) {
	}

}
