package io.smsconsole.core.wire.simulator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.smsconsole.core.base.content.MessageContent;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.wire.api.SendSmsRequest;

/**
 * What holds for all numbers of a request: its application, template, sign and
 * parameters.
 */
final class Admission {

	private static final Pattern APP_ID = Pattern.compile("[0-9]{10}");

	private static final Pattern TEMPLATE_ID = Pattern.compile("[0-9]{1,18}");

	private static final int MAX_CONTENT = 1_000;

	private final Catalogue catalogue;

	private final Review review;

	Admission(Catalogue catalogue, Review review) {
		this.catalogue = catalogue;
		this.review = review;
	}

	static boolean isAppId(String text) {
		return text != null && APP_ID.matcher(text).matches();
	}

	/**
	 * Puts the message together.
	 * @param numbers those of the request that are numbers, at least one
	 * @return the whole message
	 * @throws SmsException what all of the numbers are refused with
	 */
	Message message(SendSmsRequest request, List<PhoneNumber> numbers) {
		Region region = numbers.get(0).region();
		Checks.check(numbers.stream().allMatch((number) -> number.region() == region),
				ErrorCode.UNSUPPORTED_OPERATION_CONTAIN_DOMESTIC_AND_INTERNATIONAL_PHONE_NUMBER, "PhoneNumberSet");
		Template template = template(request.templateId(), region);
		String sign = sign(request.signName(), region);
		List<String> values = Optional.ofNullable(request.templateParamSet()).orElse(List.of());
		String content = MessageContent.of(region, sign, TemplateText.parse(template.content()).render(values));
		Checks.check(content.length() <= MAX_CONTENT, ErrorCode.INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT,
				"TemplateParamSet");
		return new Message(region, sign, content);
	}

	private Template template(String id, Region region) {
		Template template = Optional.of(id)
			.filter((text) -> TEMPLATE_ID.matcher(text).matches())
			.flatMap((text) -> this.catalogue.template(Long.parseLong(text)))
			.filter(this.review::isEffective)
			.orElseThrow(
					() -> Checks.refusal(ErrorCode.FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST, "TemplateId"));
		Checks.check(template.region() == region,
				(region == Region.MAINLAND) ? ErrorCode.UNSUPPORTED_OPERATION_GLOBAL_TEMPLATE_TO_CHINESE_MAINLAND_PHONE
						: ErrorCode.UNSUPPORTED_OPERATION_CHINESE_MAINLAND_TEMPLATE_TO_GLOBAL_PHONE,
				"TemplateId");
		return template;
	}

	private String sign(String name, Region region) {
		if (region == Region.INTERNATIONAL && (name == null || name.isEmpty())) {
			return "";
		}
		return this.catalogue.signs()
			.stream()
			.filter((sign) -> sign.region() == region && sign.name().equals(name) && this.review.isEffective(sign))
			.findFirst()
			.orElseThrow(() -> Checks.refusal(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED, "SignName"))
			.name();
	}

	/**
	 * A message before it goes to anyone.
	 *
	 * @param region where it goes
	 * @param sign the sign, empty for none
	 * @param content all that the phone shows
	 */
	record Message(Region region, String sign, String content) {

	}

}
