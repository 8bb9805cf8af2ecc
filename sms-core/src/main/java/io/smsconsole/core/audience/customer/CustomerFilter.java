package io.smsconsole.core.audience.customer;

import java.util.List;

import io.smsconsole.core.base.kind.Region;

/**
 * Which customers to list; what is {@code null} does not matter. Beginnings and ends of
 * numbers and names are patterns.
 */
record CustomerFilter(Region region, Long groupId, Long tagId, List<String> phones, String phoneBack, String name,
		Long below, Long above, int offset) {

	CustomerFilter from(Long newBelow, int newOffset) {
		return new CustomerFilter(this.region, this.groupId, this.tagId, this.phones, this.phoneBack, this.name,
				newBelow, null, newOffset);
	}

	boolean allOfRegion() {
		return this.groupId == null && this.tagId == null && this.phones == null && this.phoneBack == null
				&& this.name == null;
	}

}
