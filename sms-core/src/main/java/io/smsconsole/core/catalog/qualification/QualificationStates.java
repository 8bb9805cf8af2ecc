package io.smsconsole.core.catalog.qualification;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What qualifications look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class QualificationStates {

	@Bean
	StateFinder<Long> qualificationState(Qualifications qualifications, QualificationTeller teller) {
		return StateFinder.of((Long id) -> find(qualifications, teller, id))
			.madeBy(AddSmsQualificationRequest.class, AddSmsQualificationResponse.class,
					AddSmsQualificationResponse::qualificationId)
			.changedBy(ModifySmsQualificationRequest.class, ModifySmsQualificationRequest::qualificationId)
			.changedBy(DeleteSmsQualificationRequest.class, DeleteSmsQualificationRequest::qualificationId);
	}

	private static Optional<QualificationInfo> find(Qualifications qualifications, QualificationTeller teller,
			long id) {
		return qualifications.list(QualificationFilter.of(id)).stream().map(teller::info).findFirst();
	}

}
