package io.smsconsole.core.audience.intake;

import java.util.Locale;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.id.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What sheets look like before and after a change: figures, never their rows.
 */
@Configuration(proxyBeanMethods = false)
class IntakeStates {

	@Bean
	StateFinder<String> intakeState(Intakes intakes) {
		return StateFinder
			.of((String text) -> Ids.parse(text)
				.flatMap(intakes::find)
				.map((intake) -> CustomerImportInfo.of(intake, Locale.ENGLISH)))
			.madeBy(ImportCustomersRequest.class, CustomerImportInfo.class, CustomerImportInfo::importId)
			.changedBy(CancelCustomerImportRequest.class, CancelCustomerImportRequest::importId);
	}

}
