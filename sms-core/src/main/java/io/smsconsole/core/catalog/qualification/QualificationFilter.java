package io.smsconsole.core.catalog.qualification;

import io.smsconsole.core.base.page.Page;

/**
 * Which qualifications are asked for.
 *
 * @param id only this one, or {@code null}
 * @param search a part of the name or company, escaped for LIKE, or {@code null}
 * @param status how the review stands, or {@code null} for all
 * @param purpose whose company it is, or {@code null} for both
 * @param page which part of the list
 */
record QualificationFilter(Long id, String search, QualificationStatus status, QualificationPurpose purpose,
		Page page) {

	static QualificationFilter of(long id) {
		return new QualificationFilter(id, null, null, null, new Page(1, 0));
	}

}
