package io.smsconsole.core.catalog.sign;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.AddSmsSignResponse;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What signs look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class SignStates {

	@Bean
	StateFinder<Long> signState(SignMapper signs, SignStatuses statuses) {
		return StateFinder.of((Long id) -> find(signs, statuses, id))
			.madeBy(AddSmsSignRequest.class, AddSmsSignResponse.class, (answer) -> answer.addSignStatus().signId())
			.changedBy(ModifySmsSignRequest.class, ModifySmsSignRequest::signId)
			.changedBy(DeleteSmsSignRequest.class, DeleteSmsSignRequest::signId);
	}

	private static Optional<SignInfo> find(SignMapper signs, SignStatuses statuses, long id) {
		return signs.list(SignFilter.of(id)).stream().map(statuses::info).findFirst();
	}

}
