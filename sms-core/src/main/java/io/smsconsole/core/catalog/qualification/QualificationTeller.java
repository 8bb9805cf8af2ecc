package io.smsconsole.core.catalog.qualification;

import io.smsconsole.core.wire.upstream.UpstreamProperties;

import org.springframework.stereotype.Component;

/**
 * Tells qualifications to callers, with what belongs to them.
 */
@Component
class QualificationTeller {

	private final Qualifications qualifications;

	private final QualificationImages images;

	private final QualifiedSigns signs;

	private final UpstreamProperties upstream;

	QualificationTeller(Qualifications qualifications, QualificationImages images, QualifiedSigns signs,
			UpstreamProperties upstream) {
		this.qualifications = qualifications;
		this.images = images;
		this.signs = signs;
		this.upstream = upstream;
	}

	QualificationInfo info(Qualification qualification) {
		QualificationDraft draft = qualification.draft();
		long id = qualification.id();
		return new QualificationInfo(id, draft.name(), draft.company(), draft.purpose().wire(), draft.creditCode(),
				draft.legalPerson(), this.qualifications.manager(qualification).masked(), qualification.status().wire(),
				qualification.reviewReply(), (qualification.upstreamId() != null) ? qualification.upstreamId() : 0,
				!qualification.knownTo(this.upstream), this.images.documents(id), this.images.letters(id),
				this.signs.under(id), qualification.submitted().getEpochSecond());
	}

}
