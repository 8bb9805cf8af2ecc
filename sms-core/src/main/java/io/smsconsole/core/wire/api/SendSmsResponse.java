package io.smsconsole.core.wire.api;

import java.util.List;

/**
 * What became of each number of a {@link SendSmsRequest}.
 *
 * @param sendStatusSet one entry for each number, in the order of the request
 */
public record SendSmsResponse(List<SendStatus> sendStatusSet) {

	/**
	 * What became of one number.
	 *
	 * @param serialNo names the message from here on; empty where refused
	 * @param phoneNumber in E.164
	 * @param fee billed segments; 0 where refused
	 * @param sessionContext as in the request
	 * @param code {@code Ok}, else an error code
	 * @param message the code in words
	 * @param isoCode the country such as {@code CN}, {@code DEF} where unknown
	 */
	public record SendStatus(String serialNo, String phoneNumber, long fee, String sessionContext, String code,
			String message, String isoCode) {

	}

}
