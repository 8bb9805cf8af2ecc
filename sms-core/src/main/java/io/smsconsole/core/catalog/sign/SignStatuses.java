package io.smsconsole.core.catalog.sign;

import java.util.Optional;

import io.smsconsole.core.catalog.qualification.Qualification;
import io.smsconsole.core.catalog.qualification.Qualifications;
import io.smsconsole.core.wire.api.DescribeSmsSignListResponse.DescribeSignListStatus;

import org.springframework.stereotype.Component;

/**
 * Words signs as the API tells them, with the qualification that each was handed in
 * under.
 */
@Component
class SignStatuses {

	private final Qualifications qualifications;

	SignStatuses(Qualifications qualifications) {
		this.qualifications = qualifications;
	}

	DescribeSignListStatus of(Sign sign) {
		Optional<Qualification> qualification = Optional.ofNullable(sign.draft().qualificationId())
			.flatMap(this.qualifications::find);
		return new DescribeSignListStatus(sign.id(), sign.region().wire(), sign.state().wire(), sign.review().reply(),
				sign.name(), sign.review().submitted().getEpochSecond(),
				qualification.map(Qualification::id).orElse(0L),
				qualification.map((found) -> found.draft().name()).orElse(""),
				qualification.map((found) -> found.status().wire()).orElse(0));
	}

}
