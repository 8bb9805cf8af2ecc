package io.smsconsole.web.console.app;

import io.smsconsole.core.catalog.app.DescribeAppListRequest;
import io.smsconsole.web.form.Entered;
import io.smsconsole.web.list.OffsetPage;

import org.springframework.util.StringUtils;

/**
 * Which applications to show, as the address has it.
 *
 * @param name a part of the name or the id
 * @param label the label
 * @param status 1 enabled, 0 disabled
 */
record AppFilter(String name, String label, String status) {

	AppFilter {
		name = (name != null) ? name : "";
		label = (label != null) ? label : "";
		status = (status != null) ? status : "";
	}

	/**
	 * Whether anything is left out.
	 * @return {@code false} where all are shown
	 */
	public boolean narrow() {
		return StringUtils.hasText(this.name + this.label + this.status);
	}

	DescribeAppListRequest request(OffsetPage page) {
		return new DescribeAppListRequest(page.limit(), page.offset(), this.name, this.label,
				Entered.integer(this.status));
	}

}
