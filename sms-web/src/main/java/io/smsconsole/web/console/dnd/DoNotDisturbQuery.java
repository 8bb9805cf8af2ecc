package io.smsconsole.web.console.dnd;

import io.smsconsole.core.audience.dnd.DescribeBlackListRequest;
import io.smsconsole.core.audience.dnd.RevealBlackListRequest;
import io.smsconsole.web.console.number.SignName;
import io.smsconsole.web.form.Entered;
import io.smsconsole.web.list.OffsetPage;

import org.springframework.util.StringUtils;

/**
 * What the address of the list says.
 *
 * @param phone a whole number, or blank
 * @param region 0 or 1, or blank for both
 * @param sign a sign and its region, or blank for all
 * @param type the number of a type, or blank for whatever is not wanted
 */
public record DoNotDisturbQuery(String phone, String region, String sign, String type) {

	DescribeBlackListRequest page(OffsetPage page) {
		return new DescribeBlackListRequest(international(), null, SignName.parse(this.sign).name(),
				Entered.integer(this.type), this.phone, page.limit(), page.offset(), true);
	}

	RevealBlackListRequest all() {
		return new RevealBlackListRequest(international(), SignName.parse(this.sign).name(), Entered.integer(this.type),
				this.phone, null);
	}

	/**
	 * Whether the list is filtered.
	 * @return whether clearing the filters may show more
	 */
	public boolean isNarrow() {
		return StringUtils.hasText(this.phone) || StringUtils.hasText(this.region) || StringUtils.hasText(this.sign)
				|| StringUtils.hasText(this.type);
	}

	private Integer international() {
		SignName chosen = SignName.parse(this.sign);
		return (chosen.international() != null) ? chosen.international() : Entered.integer(this.region);
	}

}
