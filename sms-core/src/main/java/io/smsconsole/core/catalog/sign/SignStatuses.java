package io.smsconsole.core.catalog.sign;

import java.util.Optional;

import io.smsconsole.core.catalog.qualification.Qualification;
import io.smsconsole.core.catalog.qualification.Qualifications;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.wire.upstream.UpstreamProperties;
import io.smsconsole.core.wire.api.DescribeSmsSignListResponse.DescribeSignListStatus;

import org.springframework.stereotype.Component;

/**
 * Tells signs to callers, with the qualification that each was handed in under.
 */
@Component
class SignStatuses {

	private final Qualifications qualifications;

	private final UpstreamProperties upstream;

	SignStatuses(Qualifications qualifications, UpstreamProperties upstream) {
		this.qualifications = qualifications;
		this.upstream = upstream;
	}

	SignInfo info(Sign sign) {
		SignDraft draft = sign.draft();
		Optional<Qualification> qualification = qualification(sign);
		boolean awaited = sign.state() == ReviewState.IN_REVIEW && sign.upstreamId() == null
				&& qualification.filter((found) -> !found.knownTo(this.upstream)).isPresent();
		return new SignInfo(sign.id(), sign.name(), sign.region().wire(), draft.type().wire(),
				draft.documentType().wire(), draft.purpose().wire(), orZero(draft.qualificationId()),
				qualification.map((found) -> found.draft().name()).orElse(""),
				qualification.map((found) -> found.status().wire()).orElse(0), awaited, draft.remark(),
				sign.state().wire(), sign.review().reply(), sign.images().proofImageId(),
				orZero(sign.images().commissionImageId()), sign.review().submitted().getEpochSecond());
	}

	DescribeSignListStatus of(Sign sign) {
		Optional<Qualification> qualification = qualification(sign);
		return new DescribeSignListStatus(sign.id(), sign.region().wire(), sign.state().wire(), sign.review().reply(),
				sign.name(), sign.review().submitted().getEpochSecond(),
				qualification.map(Qualification::id).orElse(0L),
				qualification.map((found) -> found.draft().name()).orElse(""),
				qualification.map((found) -> found.status().wire()).orElse(0));
	}

	private Optional<Qualification> qualification(Sign sign) {
		return Optional.ofNullable(sign.draft().qualificationId()).flatMap(this.qualifications::find);
	}

	private static long orZero(Long id) {
		return (id != null) ? id : 0;
	}

}
