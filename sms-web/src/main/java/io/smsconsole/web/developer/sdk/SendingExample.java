package io.smsconsole.web.developer.sdk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the programs send: what the person has of it, and a placeholder for what they have
 * not.
 *
 * @param sdkAppId the application, or an empty string
 * @param sign the sign, or an empty string
 * @param templateId the template, or an empty string
 * @param variables how many values the template takes
 */
record SendingExample(String sdkAppId, String sign, String templateId, int variables) {

	/** As long as the value of a verification code may be. */
	private static final String CODE = "123456";

	private static final String MINUTES = "5";

	/** Where nothing is known of the person's own. */
	static SendingExample nothing() {
		return new SendingExample("", "", "", 1);
	}

	/**
	 * The values that the template takes, such as a verification code and its minutes.
	 */
	List<String> values() {
		return IntStream.range(0, this.variables).mapToObj((index) -> (index == 0) ? CODE : MINUTES).toList();
	}

	/**
	 * What has to be made before the program can send.
	 * @return it, in the order in which to make it
	 */
	public List<Missing> missing() {
		List<Missing> missing = new ArrayList<>();
		if (this.sdkAppId.isEmpty()) {
			missing.add(Missing.APP);
		}
		if (this.sign.isEmpty()) {
			missing.add(Missing.SIGN);
		}
		if (this.templateId.isEmpty()) {
			missing.add(Missing.TEMPLATE);
		}
		return missing;
	}

	/**
	 * Something that a program needs and the person has not.
	 */
	enum Missing {

		/** An application. */
		APP("sdk.missing.app", "AddAppInfo", "/console/apps/new"),

		/** A sign in effect. */
		SIGN("sdk.missing.sign", "AddSmsSign", "/console/mainland/signs/new"),

		/** A template in effect. */
		TEMPLATE("sdk.missing.template", "AddSmsTemplate", "/console/mainland/templates/new");

		private final String label;

		private final String action;

		private final String path;

		Missing(String label, String action, String path) {
			this.label = label;
			this.action = action;
			this.path = path;
		}

		/**
		 * What it is.
		 * @return a key
		 */
		public String label() {
			return this.label;
		}

		/**
		 * The operation that makes one.
		 * @return its name
		 */
		public String action() {
			return this.action;
		}

		/**
		 * The page on which it is made.
		 * @return its path
		 */
		public String path() {
			return this.path;
		}

	}

}
