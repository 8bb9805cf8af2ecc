package io.smsconsole.web.console.unsubscribe;

import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeRequest;
import io.smsconsole.core.audience.unsubscribe.RevealUnsubscribeRequest;
import io.smsconsole.web.console.number.SignName;
import io.smsconsole.web.form.Entered;
import io.smsconsole.web.list.Cursor;

import org.springframework.util.StringUtils;

/**
 * What the address of the list says.
 *
 * @param phone a whole number, or blank
 * @param app an application's id, or blank for all
 * @param sign a sign and its region, or blank for all
 * @param type the number of a type, or blank for all
 */
public record UnsubscribeQuery(String phone, String app, String sign, String type) {

	DescribeUnsubscribeRequest page(Cursor cursor) {
		return masked(cursor.size(), cursor.after(), cursor.before());
	}

	DescribeUnsubscribeRequest masked(int limit, String older, String newer) {
		SignName chosen = SignName.parse(this.sign);
		return new DescribeUnsubscribeRequest(this.app, chosen.international(), chosen.name(),
				Entered.integer(this.type), this.phone, limit, older, newer, true);
	}

	RevealUnsubscribeRequest whole(String cursor) {
		SignName chosen = SignName.parse(this.sign);
		return new RevealUnsubscribeRequest(this.app, chosen.international(), chosen.name(), Entered.integer(this.type),
				this.phone, null, RevealUnsubscribeRequest.MOST, cursor);
	}

	/**
	 * Whether the list is filtered.
	 * @return whether clearing the filters may show more
	 */
	public boolean isNarrow() {
		return StringUtils.hasText(this.phone) || StringUtils.hasText(this.app) || StringUtils.hasText(this.sign)
				|| StringUtils.hasText(this.type);
	}

}
