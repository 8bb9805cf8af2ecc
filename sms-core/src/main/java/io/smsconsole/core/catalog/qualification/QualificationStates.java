package io.smsconsole.core.catalog.qualification;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.page.Page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What qualifications look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class QualificationStates {

	@Bean
	StateFinder<Long> qualificationState(Qualifications qualifications) {
		return StateFinder.of((Long id) -> find(qualifications, id))
			.madeBy(AddSmsQualificationRequest.class, AddSmsQualificationResponse.class,
					AddSmsQualificationResponse::qualificationId)
			.changedBy(ModifySmsQualificationRequest.class, ModifySmsQualificationRequest::qualificationId)
			.changedBy(DeleteSmsQualificationRequest.class, DeleteSmsQualificationRequest::qualificationId);
	}

	private static Optional<QualificationInfo> find(Qualifications qualifications, long id) {
		return qualifications.list(new QualificationFilter(id, null, null, new Page(1, 0)))
			.stream()
			.map((found) -> QualificationInfo.of(found, qualifications.manager(found), qualifications.imageIds(id)))
			.findFirst();
	}

}
