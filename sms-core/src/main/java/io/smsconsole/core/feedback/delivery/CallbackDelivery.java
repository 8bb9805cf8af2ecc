package io.smsconsole.core.feedback.delivery;

import java.util.Locale;

/**
 * What was or is being reported in one request, as it is told to callers.
 *
 * @param deliveryId the delivery, as the receiver gets it in {@code X-Sms-Delivery-Id}
 * @param smsSdkAppId the application, or an empty string for a reply that belongs to none
 * @param kind {@code status} or {@code reply}
 * @param url the receiver of the last attempt
 * @param state {@code waiting}, {@code delivered}, {@code failed} or {@code dropped}
 * @param attempts how often it was tried
 * @param lastError why the last attempt failed, in the reader's language, or an empty
 * string
 * @param lastStatus the HTTP status of the last attempt, or 0 where there was none
 * @param createTime when it was made, UNIX seconds
 * @param lastTime when it was tried last, UNIX seconds, or 0
 * @param entries how many receipts are in it, 1 for a reply
 */
public record CallbackDelivery(String deliveryId, String smsSdkAppId, String kind, String url, String state,
		int attempts, String lastError, int lastStatus, long createTime, long lastTime, int entries) {

	static CallbackDelivery of(Delivery delivery, long createTime, Locale locale) {
		return new CallbackDelivery(Long.toString(delivery.id()),
				(delivery.sdkAppId() != 0) ? Long.toString(delivery.sdkAppId()) : "", delivery.kind().word(),
				delivery.url(), delivery.state().word(), delivery.attempts(), error(delivery, locale),
				delivery.lastStatus(), createTime, (delivery.lastAt() != null) ? delivery.lastAt().getEpochSecond() : 0,
				delivery.entries());
	}

	private static String error(Delivery delivery, Locale locale) {
		if (delivery.lastError() == null) {
			return "";
		}
		String text = delivery.lastError().text(locale);
		return delivery.lastDetail().isEmpty() ? text : text + " (" + delivery.lastDetail() + ")";
	}

}
