package io.smsconsole.core.feedback.callback;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.catalog.app.AppId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What callbacks look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class CallbackStates {

	@Bean
	StateFinder<String> statusCallbackState(Callbacks callbacks) {
		return StateFinder.of((String app) -> {
			Callback callback = callbacks.find(AppId.parse(app));
			return Optional.of(new DescribeCallbackInfoResponse(app, callback.url(), callback.enabled()));
		}).changedBy(ModifyCallbackInfoRequest.class, ModifyCallbackInfoRequest::smsSdkAppId);
	}

	@Bean
	StateFinder<Long> replyCallbackState(Callbacks callbacks) {
		return StateFinder.of((Long target) -> {
			Callback callback = callbacks.find(target);
			return Optional.of(new DescribeReplyCallbackResponse(callback.url(), callback.enabled()));
		}).changedBy(ModifyReplyCallbackRequest.class, (request) -> Callback.REPLIES);
	}

}
