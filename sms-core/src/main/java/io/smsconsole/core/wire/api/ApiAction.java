package io.smsconsole.core.wire.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One action of the signed API: its name on the wire and the records that go in and come
 * out. The constants are the eighteen actions of version {@value #VERSION}.
 *
 * @param <R> what the action answers
 * @param name the name, to the letter as in {@code X-TC-Action}
 * @param requestType the record that a call is made of
 * @param responseType the record that an answer is read into
 */
public record ApiAction<R>(String name, Class<? extends ApiRequest<R>> requestType, Class<R> responseType) {

	/** The version of the product {@code sms} that these actions belong to. */
	public static final String VERSION = "2021-01-11";

	/** See {@link SendSmsRequest}. */
	public static final ApiAction<SendSmsResponse> SEND_SMS = of(SendSmsRequest.class, SendSmsResponse.class);

	/** See {@link PullSmsSendStatusRequest}. */
	public static final ApiAction<PullSmsSendStatusResponse> PULL_SMS_SEND_STATUS = of(PullSmsSendStatusRequest.class,
			PullSmsSendStatusResponse.class);

	/** See {@link PullSmsReplyStatusRequest}. */
	public static final ApiAction<PullSmsReplyStatusResponse> PULL_SMS_REPLY_STATUS = of(
			PullSmsReplyStatusRequest.class, PullSmsReplyStatusResponse.class);

	/** See {@link PullSmsSendStatusByPhoneNumberRequest}. */
	public static final ApiAction<PullSmsSendStatusResponse> PULL_SMS_SEND_STATUS_BY_PHONE_NUMBER = of(
			PullSmsSendStatusByPhoneNumberRequest.class, PullSmsSendStatusResponse.class);

	/** See {@link PullSmsReplyStatusByPhoneNumberRequest}. */
	public static final ApiAction<PullSmsReplyStatusResponse> PULL_SMS_REPLY_STATUS_BY_PHONE_NUMBER = of(
			PullSmsReplyStatusByPhoneNumberRequest.class, PullSmsReplyStatusResponse.class);

	/** See {@link SendStatusStatisticsRequest}. */
	public static final ApiAction<SendStatusStatisticsResponse> SEND_STATUS_STATISTICS = of(
			SendStatusStatisticsRequest.class, SendStatusStatisticsResponse.class);

	/** See {@link CallbackStatusStatisticsRequest}. */
	public static final ApiAction<CallbackStatusStatisticsResponse> CALLBACK_STATUS_STATISTICS = of(
			CallbackStatusStatisticsRequest.class, CallbackStatusStatisticsResponse.class);

	/** See {@link SmsPackagesStatisticsRequest}. */
	public static final ApiAction<SmsPackagesStatisticsResponse> SMS_PACKAGES_STATISTICS = of(
			SmsPackagesStatisticsRequest.class, SmsPackagesStatisticsResponse.class);

	/** See {@link AddSmsTemplateRequest}. */
	public static final ApiAction<AddSmsTemplateResponse> ADD_SMS_TEMPLATE = of(AddSmsTemplateRequest.class,
			AddSmsTemplateResponse.class);

	/** See {@link ModifySmsTemplateRequest}. */
	public static final ApiAction<ModifySmsTemplateResponse> MODIFY_SMS_TEMPLATE = of(ModifySmsTemplateRequest.class,
			ModifySmsTemplateResponse.class);

	/** See {@link DeleteSmsTemplateRequest}. */
	public static final ApiAction<DeleteSmsTemplateResponse> DELETE_SMS_TEMPLATE = of(DeleteSmsTemplateRequest.class,
			DeleteSmsTemplateResponse.class);

	/** See {@link DescribeSmsTemplateListRequest}. */
	public static final ApiAction<DescribeSmsTemplateListResponse> DESCRIBE_SMS_TEMPLATE_LIST = of(
			DescribeSmsTemplateListRequest.class, DescribeSmsTemplateListResponse.class);

	/** See {@link AddSmsSignRequest}. */
	public static final ApiAction<AddSmsSignResponse> ADD_SMS_SIGN = of(AddSmsSignRequest.class,
			AddSmsSignResponse.class);

	/** See {@link ModifySmsSignRequest}. */
	public static final ApiAction<ModifySmsSignResponse> MODIFY_SMS_SIGN = of(ModifySmsSignRequest.class,
			ModifySmsSignResponse.class);

	/** See {@link DeleteSmsSignRequest}. */
	public static final ApiAction<DeleteSmsSignResponse> DELETE_SMS_SIGN = of(DeleteSmsSignRequest.class,
			DeleteSmsSignResponse.class);

	/** See {@link DescribeSmsSignListRequest}. */
	public static final ApiAction<DescribeSmsSignListResponse> DESCRIBE_SMS_SIGN_LIST = of(
			DescribeSmsSignListRequest.class, DescribeSmsSignListResponse.class);

	/** See {@link DescribePhoneNumberInfoRequest}. */
	public static final ApiAction<DescribePhoneNumberInfoResponse> DESCRIBE_PHONE_NUMBER_INFO = of(
			DescribePhoneNumberInfoRequest.class, DescribePhoneNumberInfoResponse.class);

	/** See {@link ReportConversionRequest}. */
	public static final ApiAction<ReportConversionResponse> REPORT_CONVERSION = of(ReportConversionRequest.class,
			ReportConversionResponse.class);

	private static final List<ApiAction<?>> ALL = List.of(SEND_SMS, PULL_SMS_SEND_STATUS, PULL_SMS_REPLY_STATUS,
			PULL_SMS_SEND_STATUS_BY_PHONE_NUMBER, PULL_SMS_REPLY_STATUS_BY_PHONE_NUMBER, SEND_STATUS_STATISTICS,
			CALLBACK_STATUS_STATISTICS, SMS_PACKAGES_STATISTICS, ADD_SMS_TEMPLATE, MODIFY_SMS_TEMPLATE,
			DELETE_SMS_TEMPLATE, DESCRIBE_SMS_TEMPLATE_LIST, ADD_SMS_SIGN, MODIFY_SMS_SIGN, DELETE_SMS_SIGN,
			DESCRIBE_SMS_SIGN_LIST, DESCRIBE_PHONE_NUMBER_INFO, REPORT_CONVERSION);

	private static final Map<String, ApiAction<?>> BY_NAME = ALL.stream()
		.collect(Collectors.toUnmodifiableMap(ApiAction::name, Function.identity()));

	private static <R> ApiAction<R> of(Class<? extends ApiRequest<R>> requestType, Class<R> responseType) {
		String type = requestType.getSimpleName();
		return new ApiAction<>(type.substring(0, type.length() - "Request".length()), requestType, responseType);
	}

	/**
	 * The eighteen actions.
	 * @return all constants of this class
	 */
	public static List<ApiAction<?>> all() {
		return ALL;
	}

	/**
	 * Finds an action by its name.
	 * @param name such as {@code SendSms}; upper and lower case matter
	 * @return the action, or empty where there is none of that name
	 */
	public static Optional<ApiAction<?>> find(String name) {
		return Optional.ofNullable(BY_NAME.get(name));
	}

}
