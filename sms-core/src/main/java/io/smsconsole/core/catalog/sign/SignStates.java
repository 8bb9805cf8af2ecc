package io.smsconsole.core.catalog.sign;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.page.Page;
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
	StateFinder<Long> signState(SignMapper signs) {
		return StateFinder.of((Long id) -> find(signs, id))
			.madeBy(AddSmsSignRequest.class, AddSmsSignResponse.class, (answer) -> answer.addSignStatus().signId())
			.changedBy(ModifySmsSignRequest.class, ModifySmsSignRequest::signId)
			.changedBy(DeleteSmsSignRequest.class, DeleteSmsSignRequest::signId);
	}

	private static Optional<SignInfo> find(SignMapper signs, long id) {
		return signs.list(new SignFilter(null, List.of(id), null, null, new Page(1, 0)))
			.stream()
			.map(SignInfo::of)
			.findFirst();
	}

}
