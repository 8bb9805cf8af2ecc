package io.smsconsole.core.feedback.delivery;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.feedback.callback.Callbacks;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Tells what was reported to whom, and what came of it.
 */
@Component
class DeliveryLog {

	/** Stands for replies that belong to no application. */
	private static final long NONE = 0;

	private final DeliveryMapper mapper;

	private final DeliveryBodies bodies;

	private final Callbacks callbacks;

	private final Apps apps;

	private final AppVisibility visibility;

	private final Ids ids;

	private final Clock clock;

	DeliveryLog(DeliveryMapper mapper, DeliveryBodies bodies, Callbacks callbacks, Apps apps, AppVisibility visibility,
			Ids ids, Clock clock) {
		this.mapper = mapper;
		this.bodies = bodies;
		this.callbacks = callbacks;
		this.apps = apps;
		this.visibility = visibility;
		this.ids = ids;
		this.clock = clock;
	}

	DescribeCallbackDeliveryListResponse list(String action, DescribeCallbackDeliveryListRequest request) {
		int limit = Page.of(request.limit(), null).limit();
		List<Long> visible = visible(action, request.smsSdkAppId());
		if (visible != null && visible.isEmpty()) {
			return new DescribeCallbackDeliveryListResponse(List.of(), "");
		}
		List<Delivery> found = this.mapper
			.list(new DeliveryFilter(visible, chosen("Kind", request.kind(), DeliveryKind.values(), DeliveryKind::word),
					chosen("State", request.state(), DeliveryState.values(), DeliveryState::word),
					Ids.parse(request.cursor()).orElse(null), limit + 1));
		List<Delivery> page = found.subList(0, Math.min(limit, found.size()));
		String cursor = (found.size() > limit) ? Long.toString(page.get(limit - 1).id()) : "";
		return new DescribeCallbackDeliveryListResponse(page.stream().map(this::told).toList(), cursor);
	}

	DescribeCallbackDeliveryResponse detail(String deliveryId) {
		Delivery delivery = existing(deliveryId);
		return new DescribeCallbackDeliveryResponse(told(delivery), this.bodies.masked(delivery));
	}

	void again(String deliveryId) {
		Delivery delivery = existing(deliveryId);
		if (!this.callbacks.find(delivery.target()).enabled()) {
			throw new SmsException(ErrorCode.UNSUPPORTED_OPERATION, "DeliveryId", "delivery.disabled");
		}
		if (this.mapper.again(delivery.id(), this.clock.instant()) == 0) {
			throw new SmsException(ErrorCode.UNSUPPORTED_OPERATION, "DeliveryId", "delivery.not-failed");
		}
	}

	private Delivery existing(String deliveryId) {
		return Ids.parse(deliveryId).map(this.mapper::find).orElseThrow(DeliveryLog::unknown);
	}

	private CallbackDelivery told(Delivery delivery) {
		return CallbackDelivery.of(delivery, this.ids.instant(delivery.id()).getEpochSecond(),
				LocaleContextHolder.getLocale());
	}

	/** {@code null} where there is no limit. */
	private List<Long> visible(String action, String smsSdkAppId) {
		if (StringUtils.hasText(smsSdkAppId)) {
			return List.of(AppId.parse(smsSdkAppId));
		}
		if (this.visibility.visible(action, NONE)) {
			return null;
		}
		return this.apps.list()
			.stream()
			.map(SmsApp::sdkAppId)
			.filter((app) -> this.visibility.visible(action, app))
			.toList();
	}

	private static <E> E chosen(String parameter, String text, E[] values, Function<E, String> word) {
		if (!StringUtils.hasText(text)) {
			return null;
		}
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values)
			.filter((value) -> word.apply(value).equals(wanted))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "delivery.choice",
					String.join(", ", Arrays.stream(values).map(word).toList())));
	}

	static SmsException unknown() {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "DeliveryId", "delivery.unknown");
	}

}
