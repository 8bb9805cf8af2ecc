package io.smsconsole.core.audience.unsubscribe;

import java.util.Optional;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;

/**
 * A decision is about the application that asks for it.
 */
@Component
class RemovalAppFinder implements AppFinder<ReviewUnsubscribeRemovalRequest> {

	private final AppealMapper mapper;

	RemovalAppFinder(AppealMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public Class<ReviewUnsubscribeRemovalRequest> requestType() {
		return ReviewUnsubscribeRemovalRequest.class;
	}

	@Override
	public String smsSdkAppId(ReviewUnsubscribeRemovalRequest request) {
		return Optional.ofNullable(request.removalId())
			.map(this.mapper::find)
			.map((appeal) -> Long.toString(appeal.sdkAppId()))
			.orElse(null);
	}

	@Override
	public SmsException unknown() {
		return Appeals.unknown();
	}

}
