package io.smsconsole.web.console.customer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import io.smsconsole.core.audience.customer.DescribeCustomersRequest;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.list.Cursor;

import org.springframework.util.StringUtils;

/**
 * What the address of the list says.
 *
 * @param search a number, its beginning or its end, or the beginning of a name
 * @param region {@code mainland}, {@code international}, or blank for both
 * @param group a group's id, or blank for all
 * @param tag a tag, or blank for all
 */
public record CustomerQuery(String search, String region, String group, String tag) {

	DescribeCustomersRequest request(Cursor cursor) {
		return new DescribeCustomersRequest(international(), Ids.parse(this.group).orElse(null), this.tag, this.search,
				cursor.size(), null, cursor.after(), cursor.before());
	}

	/**
	 * Whether the list is filtered.
	 * @return whether clearing the filters may show more
	 */
	public boolean isNarrow() {
		return Stream.of(this.search, this.region, this.group, this.tag).anyMatch(StringUtils::hasText);
	}

	private Integer international() {
		return Arrays.stream(Region.values())
			.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(this.region))
			.findFirst()
			.map(Region::wire)
			.orElse(null);
	}

}
