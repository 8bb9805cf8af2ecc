package io.smsconsole.web.callback;

/**
 * What the upstream waits for; anything but 0 makes it report again.
 */
record Acknowledgement(int result, String errmsg) {

	static final Acknowledgement OK = new Acknowledgement(0, "OK");

	static Acknowledgement refused(String errmsg) {
		return new Acknowledgement(1, errmsg);
	}

}
