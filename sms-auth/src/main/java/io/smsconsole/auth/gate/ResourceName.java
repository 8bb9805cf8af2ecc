package io.smsconsole.auth.gate;

import java.util.Optional;
import java.util.regex.Pattern;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.core.base.action.Resource;

import org.springframework.util.StringUtils;

/**
 * Names resources as policies write them: {@code *}, or
 * {@code qcs::sms::uin/<uin>:app/<sdkAppId>}; and what is decided without policies.
 */
final class ResourceName {

	/** The account as a whole, or all of a kind. */
	static final String ANY = "*";

	/** What belongs to the caller alone; no policy can name it. */
	static final String OWN = "own";

	/** What the owner alone decides; no policy can name it. */
	static final String OWNER = "owner";

	private static final int LONGEST_ID = 20;

	private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^0-9A-Za-z]");

	private ResourceName() {
	}

	/**
	 * The name of what an operation is decided on.
	 * @param resource what kind it is of
	 * @param caller who is calling, which tells the owner
	 * @param sdkAppId the application's id; blank for all applications
	 * @return the name
	 */
	static String of(Resource resource, Optional<Caller> caller, String sdkAppId) {
		return switch (resource) {
			case ACCOUNT -> ANY;
			case APP -> app(caller, sdkAppId);
			case OWN -> OWN;
			case OWNER -> OWNER;
		};
	}

	/**
	 * An application as a resource. The id is taken as the caller wrote it, but for
	 * characters that mean something in a policy.
	 * @param caller who is calling, which tells the owner
	 * @param sdkAppId the id; blank for all applications
	 * @return the name
	 */
	static String app(Optional<Caller> caller, String sdkAppId) {
		String uin = caller.map((somebody) -> Long.toString(somebody.ownerUin())).orElse(ANY);
		return "qcs::sms::uin/" + uin + ":app/" + (StringUtils.hasText(sdkAppId) ? plain(sdkAppId) : ANY);
	}

	private static String plain(String id) {
		String bounded = (id.length() > LONGEST_ID) ? id.substring(0, LONGEST_ID) : id;
		return NOT_IN_AN_ID.matcher(bounded).replaceAll("?");
	}

}
