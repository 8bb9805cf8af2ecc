package io.smsconsole.core.catalog.sign;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.review.ReviewState;

/**
 * Which signs are asked for; what is {@code null} does not matter.
 *
 * @param region where they may be used
 * @param ids only these, not empty
 * @param search a part of the name, escaped for LIKE
 * @param state how the review stands
 * @param type what it names
 * @param qualificationId the company in whose name it was handed in
 * @param page which part of the list
 */
record SignFilter(Region region, List<Long> ids, String search, ReviewState state, SignType type, Long qualificationId,
		Page page) {

	static final SignFilter ALL = new SignFilter(null, null, null, null, null, null, null);

	static SignFilter of(long id) {
		return new SignFilter(null, List.of(id), null, null, null, null, new Page(1, 0));
	}

	static SignFilter ofQualification(long qualificationId, Page page) {
		return new SignFilter(null, null, null, null, null, qualificationId, page);
	}

}
